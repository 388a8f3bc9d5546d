/** Steps of the receiver at which its process may die. `none` for a delivery that is handled undisturbed. */
export const steps = ['none', 'before claim', 'after claim', 'in handler', 'before done', 'after done'] as const;
export type Step = (typeof steps)[number];

/** Times that each handler must begin and end for a delivery whose process died at a step, with a store that outlives it. */
export const runsOf: Readonly<
  Record<Step, { readonly begun: number; readonly ended: number; readonly isLeased?: true }>
> = {
  none: { begun: 1, ended: 1 },
  'before claim': { begun: 1, ended: 1 },
  'after claim': { begun: 1, ended: 1, isLeased: true },
  'in handler': { begun: 2, ended: 1, isLeased: true },
  'before done': { begun: 2, ended: 2, isLeased: true },
  'after done': { begun: 1, ended: 1 },
};

export const API_KEY = 'tk_crashes';
export const STEP_HEADER = 'x-crash-at';
/** Longer than a waiting process needs to take over, so that the next copy finds the delivery leased. */
export const LEASE_MS = 1500;

/** One line of what the process did, written before it goes on. */
export type Mark = { readonly id: string; readonly what: 'claim' | 'begun' | 'ended'; readonly at: number };
