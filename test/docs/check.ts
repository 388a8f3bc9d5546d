import type { Browser } from 'playwright-core';
import type { Pages } from './pages.ts';

/** The built site, as it is on disk, as it is served, and a browser that reaches nothing else. */
export type Stage = {
  readonly dist: string;
  /** Address at which it is served, without the last slash. */
  readonly url: string;
  readonly browser: Browser;
  readonly pages: Pages;
};

/** Finding of a check: a figure of what it looked at, and everything that is wrong. */
export type Finding = { readonly figure: string; readonly problems: readonly string[] };

/** One promise of the docs. */
export type Check = { readonly name: string; readonly run: (stage: Stage) => Promise<Finding> };

/** A check that has looked at nothing has proved nothing. */
export function found(count: number, what: string, problems: readonly string[]): Finding {
  const nothing = count === 0 && problems.length === 0;
  return { figure: `${count} ${what}`, problems: nothing ? [`There were no ${what} to look at.`] : problems };
}

/** Works through items, a few at a time. */
export async function together<T>(
  items: readonly T[],
  workers: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const waiting = [...items];
  const worker = async (): Promise<void> => {
    while (waiting.length > 0) await work(waiting.shift()!);
  };
  await Promise.all(Array.from({ length: workers }, worker));
}
