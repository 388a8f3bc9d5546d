import { RefoldError } from '../../errors/refold-error.ts';
import { getExecution, listExecutions } from '../../generated/functions.ts';
import type { Execution, ListedExecution } from '../../generated/types.ts';
import type { CallOptions } from '../../call/options.ts';
import { invoke, type AccountClient } from '../client.ts';
import { executionState } from '../executions/state.ts';
import { waitForExecution } from '../executions/wait.ts';
import { poll, type WaitOptions } from '../poll.ts';
import { fireEvent, type FireEventParams } from './fire.ts';

/** An event to fire, and how to know the runs that it starts. */
export interface FireEventAndWaitParams extends FireEventParams {
  /** The workflow whose run is awaited. Without it any run that an event started may be it. */
  workflow_id?: string;
  /** How many runs the event starts. Default 1. */
  count?: number;
  /**
   * Whether a run is one of them, judged from the whole run with its nodes. Needed where events of other requests start
   * runs of the same workflow at the same time: look for an id of yours in a node's output.
   */
  match?: (execution: Execution) => boolean;
}

/** More runs began than the event was to start, so which of them it started cannot be told. */
export class AmbiguousRunError extends RefoldError {
  static override readonly name: string = 'AmbiguousRunError';

  /** Ids of the runs that may be it. */
  readonly executionIds: readonly string[];

  constructor(executionIds: readonly string[]) {
    super(
      `${executionIds.length} runs began after the event, so which one it started cannot be told. Pass workflow_id, match, or count.`,
      { code: 'ambiguous_run' },
    );
    this.executionIds = executionIds;
  }
}

/** How far the clocks of this machine and of the server may be apart. Runs seen before the event do not count anyway. */
const CLOCK_SKEW_MS = 300_000;
const LISTED_AT_ONCE = 100;

/**
 * Fires an event and waits for the runs that it starts to complete. The API names no run, so it takes those that are new
 * since the event was fired.
 *
 * @throws AmbiguousRunError when more runs began than expected and `match` does not tell them apart.
 * @throws ExecutionFailedError when a run ended, but not well; WaitTimeoutError when it had not begun or ended in time.
 * @throws NotFoundError with code INVALID_EVENT when no event has this name.
 */
export async function fireEventAndWait(
  client: AccountClient,
  { workflow_id, count = 1, match, ...event }: FireEventAndWaitParams,
  options: WaitOptions = {},
): Promise<readonly Execution[]> {
  const { signal, maxWait = 300_000 } = options;
  const endsAt = performance.now() + maxWait;
  const left = (): number => Math.max(1, endsAt - performance.now());
  const filter = { start_date: new Date(Date.now() - CLOCK_SKEW_MS).toISOString(), workflow_id, slug: event.slug };
  const known = new Set<string>();
  for (const { _id } of await runsSince(client, filter, { signal, totalTimeout: left() })) known.add(_id!);
  await fireEvent(client, event, { signal, totalTimeout: left() });
  const started = await poll(
    {
      operationId: 'listExecutions',
      late: (milliseconds) => `No run that the event ${event.event} started was found within ${milliseconds} ms.`,
      async look(look) {
        const found: string[] = [];
        for (const { _id, ...run } of await runsSince(client, filter, look)) {
          if (known.has(_id!) || (workflow_id !== undefined && run.associated_workflow?._id !== workflow_id)) continue;
          const whole = match && (await invoke(client, 'executions.get', getExecution, { execution_id: _id! }, look));
          if (!match || match(whole!)) found.push(_id!);
          else if (executionState(whole!) !== 'running') known.add(_id!);
        }
        if (found.length > count) throw new AmbiguousRunError(found);
        return found.length === count ? found : undefined;
      },
    },
    { ...options, maxWait: left() },
  );
  const waits = started.map((execution_id) =>
    waitForExecution(client, { execution_id }, { ...options, maxWait: left() }),
  );
  return Promise.all(waits);
}

/** The runs that events have started since then. A page that lacks an id or was started otherwise does not count. */
async function runsSince(
  client: AccountClient,
  filter: object,
  options: CallOptions,
): Promise<readonly ListedExecution[]> {
  const runs: ListedExecution[] = [];
  const params = { ...filter, execution_source: 'Event', limit: LISTED_AT_ONCE } as const;
  for await (const run of invoke(client, 'executions.list', listExecutions, params, options)) if (run._id) runs.push(run);
  return runs;
}
