import { connectionOf } from '../../call/call.ts';
import type { CallOptions } from '../../call/options.ts';
import { callback, checkedOptions, type Checks } from '../../errors/checks.ts';
import { RefoldError } from '../../errors/refold-error.ts';
import { getExecution, listExecutions } from '../../generated/functions.ts';
import type { Execution, ListedExecution } from '../../generated/types.ts';
import { invoke, timeFor, type AccountClient } from '../client.ts';
import { executionState } from '../executions/state.ts';
import { waitForExecution } from '../executions/wait.ts';
import { positive, word } from '../params.ts';
import { pause, poll, waitChecks, type WaitOptions } from '../poll.ts';
import { fireEvent, type FireEventParams } from './fire.ts';

/** An event to fire, and how to know the runs that it starts. */
export interface FireEventAndWaitParams extends FireEventParams {
  /** The workflow whose run is awaited. Without it any run that an event started may be it. */
  workflow_id?: string;
  /** Number of runs that the event starts. Default 1. */
  count?: number;
  /**
   * Tells whether a run is one of them, judged from the whole run with its nodes. Needed where events of other requests start
   * runs of the same workflow at the same time: look for an id of yours in a node's output.
   */
  match?: (execution: Execution) => boolean;
}

/** Runs that cannot be told apart: more began than the event was to start, or another event is being waited for. */
export class AmbiguousRunError extends RefoldError {
  static override readonly name: string = 'AmbiguousRunError';

  /** Ids of the runs that may be it. Empty when the event was not fired. */
  readonly executionIds: readonly string[];

  constructor(executionIds: readonly string[]) {
    const problem =
      executionIds.length > 0
        ? `${executionIds.length} runs began after the event, so which one it started cannot be told. Pass workflow_id, match, or count.`
        : 'The event was not fired: another one of this account is being waited for, and their runs could not be told apart. Pass match, or another workflow_id.';
    super(problem, { code: 'ambiguous_run' });
    this.executionIds = executionIds;
  }
}

const checks: Checks<Required<Pick<FireEventAndWaitParams, 'count' | 'match' | 'workflow_id'>>> = {
  workflow_id: word,
  count: positive,
  match: callback,
};

/** Machines of the server may differ by so much, and its `Date` says whole seconds. Runs seen before the event do not count anyway. */
const SERVER_SKEW_MS = 60_000;
const LISTED_AT_ONCE = 100;
/** So many intervals after it was found, a run without `match` is taken for the right one if no other has come. */
const SETTLING_INTERVALS = 2;

/** Events that are being waited for without `match`: by server and account, the workflows. */
const waiting = new Map<string, Set<string | undefined>>();

/**
 * Fires an event and waits for the runs that it starts to complete. The API names no run, so it takes those that are new
 * since the event was fired. Without `match` it looks once more, two intervals after it has found them, whether others have come:
 * a run that is listed later than that cannot be told apart, so pass `match` wherever events of others start the same workflow.
 *
 * @throws AmbiguousRunError when more runs began than expected and `match` does not tell them apart; before the event is fired
 * when another call of this process waits for a run that could be mistaken for its own.
 * @throws ExecutionFailedError when a run ended, but not well; WaitTimeoutError when it had not begun or ended in time.
 * @throws NotFoundError with code INVALID_EVENT when no event has this name.
 */
export async function fireEventAndWait(
  client: AccountClient,
  params: FireEventAndWaitParams,
  options: WaitOptions = {},
): Promise<readonly Execution[]> {
  const { workflow_id, count = 1, match, ...event } = params;
  checkedOptions({ workflow_id, count, match }, checks, undefined, undefined, 'parameter');
  const wait = checkedOptions(options, waitChecks);
  const release = match ? undefined : claim(client, workflow_id);
  try {
    return await fireAndFind(client, { workflow_id, count, match, event }, wait);
  } finally {
    release?.();
  }
}

async function fireAndFind(client: AccountClient, wanted: Wanted, options: WaitOptions): Promise<readonly Execution[]> {
  const { event, match } = wanted;
  const { signal, maxWait = 300_000, interval = 1000 } = options;
  const time = timeFor(client);
  const endsAt = time.now() + maxWait;
  const left = (): number => Math.max(1, endsAt - time.now());
  const runs = await RunFinder.before(client, wanted, { signal, totalTimeout: left() });
  await fireEvent(client, event, { signal, totalTimeout: left() });
  const started = await poll(
    {
      operationId: 'listExecutions',
      time,
      late: (milliseconds) => `No run that the event ${event.event} started was found within ${milliseconds} ms.`,
      look: (look) => runs.find(look),
    },
    { ...options, maxWait: left() },
  );
  const foundAt = time.now();
  const waits = started.map((execution_id) =>
    waitForExecution(client, { execution_id }, { ...options, maxWait: left() }),
  );
  const executions = await Promise.all(waits);
  if (!match) {
    // A run that is listed late may be the right one, and then what was found was somebody else's.
    const settledAt = Math.min(foundAt + SETTLING_INTERVALS * interval, endsAt);
    await pause(settledAt - time.now(), { signal, operationId: 'listExecutions', time });
    await runs.find({ signal, totalTimeout: left() });
  }
  return executions;
}

/** Notes that a run is being waited for, unless it could be mistaken for another one that is. */
function claim(client: AccountClient, workflow_id: string | undefined): () => void {
  const { baseURL, linkedAccountId } = connectionOf(client);
  const place = `${baseURL} ${linkedAccountId ?? ''}`;
  const others = waiting.get(place) ?? new Set();
  if (others.has(workflow_id) || others.has(undefined) || (workflow_id === undefined && others.size > 0)) {
    throw new AmbiguousRunError([]);
  }
  waiting.set(place, others.add(workflow_id));
  return () => {
    others.delete(workflow_id);
    if (others.size === 0) waiting.delete(place);
  };
}

interface Wanted {
  readonly workflow_id: string | undefined;
  readonly count: number;
  readonly match: FireEventAndWaitParams['match'];
  readonly event: FireEventParams;
}

/** Finds the runs that are new since it was made. */
class RunFinder {
  readonly #client: AccountClient;
  readonly #wanted: Wanted;
  readonly #since: Date;
  /** Runs that are not the wanted ones. */
  readonly #known = new Set<string>();

  private constructor(client: AccountClient, wanted: Wanted, since: Date) {
    this.#client = client;
    this.#wanted = wanted;
    this.#since = since;
  }

  static async before(client: AccountClient, wanted: Wanted, options: CallOptions): Promise<RunFinder> {
    // Runs bear times of the server, so its clock says since when.
    const { workflow_id, event } = wanted;
    const filter = { execution_source: 'Event', workflow_id, slug: event.slug, limit: 1 } as const;
    const { response } = await invoke(client, 'executions.list', listExecutions, filter, options).withResponse();
    const now = Date.parse(response.headers.get('date') ?? '') || Date.now();
    const finder = new RunFinder(client, wanted, new Date(now - SERVER_SKEW_MS));
    for (const { _id } of await finder.#list(options)) finder.#known.add(_id!);
    return finder;
  }

  /** The ids of the wanted runs, once all of them are there. */
  async find(options: CallOptions): Promise<readonly string[] | undefined> {
    const { workflow_id, match, count } = this.#wanted;
    const found: string[] = [];
    for (const { _id, ...run } of await this.#list(options)) {
      if (this.#known.has(_id!) || (workflow_id !== undefined && run.associated_workflow?._id !== workflow_id))
        continue;
      const whole =
        match && (await invoke(this.#client, 'executions.get', getExecution, { execution_id: _id! }, options));
      if (!match || match(whole!)) found.push(_id!);
      else if (executionState(whole!) !== 'running') this.#known.add(_id!);
    }
    if (found.length > count) throw new AmbiguousRunError(found);
    return found.length === count ? found : undefined;
  }

  /** The runs that events have started lately. */
  async #list(options: CallOptions): Promise<readonly ListedExecution[]> {
    const { workflow_id, event } = this.#wanted;
    const filter = { start_date: this.#since.toISOString(), workflow_id, slug: event.slug, limit: LISTED_AT_ONCE };
    const runs: ListedExecution[] = [];
    const list = invoke(
      this.#client,
      'executions.list',
      listExecutions,
      { ...filter, execution_source: 'Event' },
      options,
    );
    for await (const run of list) if (run._id) runs.push(run);
    return runs;
  }
}
