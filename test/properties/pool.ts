import { fork, type ChildProcess } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import type { Task, TaskResult } from './worker.ts';

const worker = fileURLToPath(new URL('worker.ts', import.meta.url));

/** Gives tasks to as many processes as the machine has cores, and tells each result as it comes. */
export async function performAll<T extends Task>(
  tasks: readonly T[],
  tell: (task: T, result: TaskResult) => void,
): Promise<void> {
  const waiting = [...tasks];
  const work = async (): Promise<void> => {
    const child = fork(worker, { execArgv: ['--enable-source-maps'] });
    try {
      for (let task = waiting.shift(); task; task = waiting.shift()) tell(task, await perform(child, task));
    } finally {
      child.kill();
    }
  };
  await Promise.all(Array.from({ length: Math.min(availableParallelism(), tasks.length) }, work));
}

function perform(child: ChildProcess, task: Task): Promise<TaskResult> {
  return new Promise((resolve, reject) => {
    const died = (code: unknown): void => reject(new Error(`The process of ${task.suite} has ended with ${code}.`));
    child.once('exit', died);
    child.once('message', (result) => {
      child.off('exit', died);
      resolve(result as TaskResult);
    });
    child.send(task);
  });
}
