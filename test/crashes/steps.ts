/** Steps of the receiver at which its process may die. `none` for a delivery that is handled undisturbed. */
export const steps = ['none', 'before claim', 'after claim', 'in handler', 'before done', 'after done'] as const;
export type Step = (typeof steps)[number];

/** Times that each handler must begin and end for a delivery whose process died at a step, with a store that outlives it. */
export const runsOf: Readonly<Record<Step, { readonly begun: number; readonly ended: number }>> = {
  none: { begun: 1, ended: 1 },
  'before claim': { begun: 1, ended: 1 },
  'after claim': { begun: 1, ended: 1 },
  'in handler': { begun: 2, ended: 1 },
  'before done': { begun: 2, ended: 2 },
  'after done': { begun: 1, ended: 1 },
};

export const API_KEY = 'tk_crashes';
export const STEP_HEADER = 'x-crash-at';
export const LEASE_MS = 400;

/** One line of what the process did, written before it goes on. */
export type Mark = { readonly id: string; readonly what: 'claim' | 'begun' | 'ended'; readonly at: number };
