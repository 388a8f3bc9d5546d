import { runDue } from '../runs/run-task.ts';
import type { World } from './backend.ts';

/** Where time flows by itself, what falls due must happen without a request. */
export function wakeFor(world: World): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const plan = (): void => {
    clearTimeout(timer);
    const next = Math.min(...world.state.tasks.map(({ at }) => at));
    if (next === Infinity) return;
    timer = setTimeout(() => void runDue(world).then(plan), Math.max(0, next - world.clock.now()));
    // A program that has nothing else to do may end.
    (timer as { unref?: () => void }).unref?.();
  };
  return plan;
}
