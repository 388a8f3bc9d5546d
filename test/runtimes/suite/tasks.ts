import type * as Helpers from '@refold/core/helpers';
import { rows } from '../../behavior/all.ts';
import { createHarness, type Need, type Sdk } from '../../behavior/row.ts';
import { notApplicable, verdictOf, type Verdict } from '../../behavior/run-row.ts';
import { runOperation } from './operation.ts';
import type { Place } from './place.ts';

/** Packages under test, as the runtime's users would import them. */
export type Subject = {
  readonly sdk: Sdk;
  /** Absent where no API key may be held, since it is the key of the signatures. */
  readonly helpers?: typeof Helpers;
  /** Needs that the runtime does not meet. */
  readonly lacks: readonly Need[];
};

export type Part = 'operation' | 'behavior';

/** One line of the suite. */
export type Task = { readonly part: Part; readonly name: string; readonly needs?: Need };

export type Outcome = Task & Verdict;

type RunnableTask = Task & { run?(subject: Subject, place: Place): Promise<void> };

/** The suite: every operation of the contract, then every row of behavior. The same list in every runtime. */
export function tasksAt({ operations }: Place): readonly RunnableTask[] {
  return [
    ...operations.map((call): RunnableTask => ({
      part: 'operation',
      name: call.id,
      needs: call.credentials.includes('session token') ? undefined : 'apiKey',
      run: (subject, place) => runOperation(call, subject.sdk, place.prism),
    })),
    ...rows.map((row): RunnableTask => ({
      part: 'behavior',
      name: `${row.id} ${row.name}`,
      needs: row.needs,
      run: row.run && ((subject, place) => row.run!(createHarness(subject.sdk, place.faults, subject.helpers))),
    })),
  ];
}

/** Runs one task, if the runtime has what it needs. */
export async function runTask({ run, ...task }: RunnableTask, subject: Subject, place: Place): Promise<Outcome> {
  if (!run || (task.needs && subject.lacks.includes(task.needs))) return { ...task, ...notApplicable(task.needs!) };
  return { ...task, ...(await verdictOf(() => run(subject, place))) };
}
