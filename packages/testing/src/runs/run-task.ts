import type { Task } from '../model/state.ts';
import type { World } from '../engine/backend.ts';
import { deliver } from './deliver.ts';
import { finishExecution, finishStop } from './executions.ts';

/** Does what is due by now, in order of time. */
export async function runDue(world: World): Promise<void> {
  for (let task = world.takeTask(world.clock.now()); task; task = world.takeTask(world.clock.now()))
    await perform(world, task);
}

/** Moves the time forward, and does what falls due on the way at the time at which it does. */
export async function advance(world: World, milliseconds: number): Promise<void> {
  const until = world.clock.now() + milliseconds;
  for (let task = world.takeTask(until); task; task = world.takeTask(until)) {
    world.clock.shift(Math.max(0, task.at - world.clock.now()));
    await perform(world, task);
  }
  world.clock.shift(Math.max(0, until - world.clock.now()));
}

/** Moves the time forward until nothing is left to do. */
export async function settle(world: World): Promise<void> {
  while (world.state.tasks.length > 0) {
    const last = Math.max(...world.state.tasks.map(({ at }) => at));
    await advance(world, Math.max(0, last - world.clock.now()));
  }
}

async function perform(world: World, task: Task): Promise<void> {
  const { kind, environment, data } = task;
  if (kind === 'deliver-webhook') await deliver(world, task);
  else if (kind === 'finish-execution') finishExecution(world, environment, String(data['id']));
  else finishStop(world, environment, String(data['id']));
}
