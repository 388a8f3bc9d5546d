import { pause } from '../../behavior/row.ts';
import { ASK_ONCE } from './worker.ts';

/** Longer than all requests together need at the documented limit. */
const PATIENCE_MS = 10_000;
/** Shorter than a call takes, so that the requests overlap. */
const APART_MS = 30;

/**
 * Sends overlapping requests to a Worker whose clients stand at module scope. One client goes away while its request is
 * under way, and one request returns before its calls have ended. Throws unless all others are answered, twice.
 */
export async function overlap(worker: string): Promise<void> {
  for (const round of [1, 2]) {
    // The one that returns early comes first, so that whatever its calls began is there for the others to share.
    const early = answerOf(worker, '/early');
    await pause(APART_MS);
    const gone = new AbortController();
    const cutOff = fetch(`${worker}/session`, { signal: gone.signal, headers: ASK_ONCE }).catch(() => undefined);
    await pause(APART_MS);
    const paths = ['/session', '/session', ...Array<string>(8).fill('/list')];
    const answers = paths.map((path) => answerOf(worker, path));
    await pause(APART_MS);
    gone.abort();
    const wrong = (await Promise.all([early, ...answers])).filter((answer) => answer !== '200 {"docs":[]}');
    await cutOff;
    if (wrong.length > 0)
      throw new Error(`${wrong.length} of ${paths.length + 1} in round ${round}: ${wrong.join('; ')}`);
  }
}

async function answerOf(worker: string, path: string): Promise<string> {
  try {
    const response = await fetch(`${worker}${path}`, { signal: AbortSignal.timeout(PATIENCE_MS), headers: ASK_ONCE });
    const text = (await response.text()).slice(0, 120);
    return `${response.status} ${text.replace(',"hasNextPage":false', '')}`;
  } catch (error) {
    return `${path} ${(error as Error).name}`;
  }
}
