/// <reference lib="dom" />
import { performAll, type Outcome, type Program } from './perform.ts';

/** The part of Deno that is used here. */
declare const Deno: { env: { set(name: string, value: string): void } };

/** Runs programs on Deno. */
export const performOnDeno = (programs: readonly Program[]): Promise<Outcome[]> =>
  performAll(programs, {
    setVariable: (name, value) => Deno.env.set(name, value),
    onUncaught: (report) =>
      globalThis.addEventListener('unhandledrejection', (event: PromiseRejectionEvent) => {
        event.preventDefault();
        report(event.reason);
      }),
  });
