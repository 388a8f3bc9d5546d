import type { Backend } from './backend.ts';

/** Runs the tasks that are due by now, in order of time. */
export async function runDue(backend: Backend): Promise<void> {
  const { clock } = backend;
  for (let task = backend.takeDueTask(clock.now()); task; task = backend.takeDueTask(clock.now()))
    await backend.runTask(backend, task);
}

/** Moves the time forward, and runs each task that becomes due at the time at which it does. */
export async function advance(backend: Backend, milliseconds: number): Promise<void> {
  const { clock } = backend;
  const until = clock.now() + milliseconds;
  for (let task = backend.takeDueTask(until); task; task = backend.takeDueTask(until)) {
    clock.advanceBy(Math.max(0, task.at - clock.now()));
    await backend.runTask(backend, task);
  }
  clock.advanceBy(Math.max(0, until - clock.now()));
}

/** Moves the time forward until no task is left. */
export async function settle(backend: Backend): Promise<void> {
  while (backend.state.tasks.length > 0) {
    const last = Math.max(...backend.state.tasks.map(({ at }) => at));
    await advance(backend, Math.max(0, last - backend.clock.now()));
  }
}

/** Runs tasks in real time when they become due, without a request. */
export function runInRealTime(backend: Backend): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const setTimer = (): void => {
    clearTimeout(timer);
    if (!backend.isCurrent) return;
    const next = Math.min(...backend.state.tasks.map(({ at }) => at));
    if (next === Infinity) return;
    timer = setTimeout(() => void runDue(backend).then(setTimer), Math.max(0, next - backend.clock.now()));
    // A program that has nothing else to do may end.
    (timer as { unref?: () => void }).unref?.();
  };
  backend.onScheduled = setTimer;
}
