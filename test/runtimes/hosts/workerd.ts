import { verdictOf } from '../../behavior/run-row.ts';
import { tasksAt, type Outcome } from '../suite/tasks.ts';
import { overlap } from './overlap.ts';
import type { Runtime } from './runtime.ts';
import { ASK_ONCE, bundleWorker, startWorker } from './worker.ts';

/** workerd through Miniflare. Each task is a request of its own; what needs isolated requests comes from outside. */
export const runInWorkerd: Runtime['run'] = async ({ place }, { signal, onOutcome }) => {
  const worker = await startWorker(await bundleWorker(), place);
  try {
    const url = (await worker.ready).origin;
    for (const [index, task] of tasksAt(place).entries()) {
      signal.throwIfAborted();
      if (task.run)
        onOutcome((await (await fetch(`${url}/task?index=${index}`, { signal, headers: ASK_ONCE })).json()) as Outcome);
      else onOutcome({ part: task.part, name: task.name, needs: task.needs, ...(await verdictOf(() => overlap(url))) });
    }
  } finally {
    await worker.dispose();
  }
};
