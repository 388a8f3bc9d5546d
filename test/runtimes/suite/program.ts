import type { Place } from './place.ts';
import { runTask, tasksAt, type Outcome, type Subject } from './tasks.ts';

/** Runs the whole suite where it is called, and reports each outcome to the host as it comes. */
export async function runSuite(subject: Subject, host: string): Promise<void> {
  const place = (await (await fetch(`${host}/place`)).json()) as Place;
  for (const task of tasksAt(place)) await report(host, await runTask(task, subject, place));
}

async function report(host: string, outcome: Outcome): Promise<void> {
  await (await fetch(`${host}/outcome`, { method: 'POST', body: JSON.stringify(outcome) })).text();
}
