import type * as Webhooks from '@refold/core/webhooks';
import { rows } from '../../behaviour/all.ts';
import { createWorld, type Need, type Sdk } from '../../behaviour/row.ts';
import { notApplicable, verdictOf, type Verdict } from '../../behaviour/run-row.ts';
import { runOperation } from './operation.ts';
import type { Place } from './place.ts';

/** What is under test: the packages that a runtime's users would import. */
export type Subject = {
  readonly sdk: Sdk;
  /** Absent where no API key may be held, since it is the key of the signatures. */
  readonly webhooks?: typeof Webhooks;
  /** What the runtime does not have. */
  readonly lacks: readonly Need[];
};

export type Part = 'operation' | 'behaviour';

/** One line of the suite. */
export type Task = { readonly part: Part; readonly name: string; readonly needs?: Need };

export type Outcome = Task & Verdict;

type RunnableTask = Task & { run?(subject: Subject, place: Place): Promise<void> };

/** The suite: every operation of the contract, then every row of behaviour. The same list in every runtime. */
export function tasksAt({ operations }: Place): readonly RunnableTask[] {
  return [
    ...operations.map((call): RunnableTask => ({
      part: 'operation',
      name: call.id,
      needs: call.credentials.includes('session token') ? undefined : 'apiKey',
      run: (subject, place) => runOperation(call, subject.sdk, place.prism),
    })),
    ...rows.map((row): RunnableTask => ({
      part: 'behaviour',
      name: `${row.id} ${row.name}`,
      needs: row.needs,
      run: row.run && ((subject, place) => row.run!(createWorld(subject.sdk, place.faults, subject.webhooks))),
    })),
  ];
}

/** Performs one task, if the runtime has what it needs. */
export async function perform({ run, ...task }: RunnableTask, subject: Subject, place: Place): Promise<Outcome> {
  if (!run || (task.needs && subject.lacks.includes(task.needs))) return { ...task, ...notApplicable(task.needs!) };
  return { ...task, ...(await verdictOf(() => run(subject, place))) };
}
