import type { Place } from './place.ts';
import { perform, tasksAt, type Outcome, type Subject } from './tasks.ts';

/** Runs the whole suite where it is called, and tells each outcome to the host as it comes. */
export async function runSuite(subject: Subject, host: string): Promise<void> {
  const place = (await (await fetch(`${host}/place`)).json()) as Place;
  for (const task of tasksAt(place)) await tell(host, await perform(task, subject, place));
}

async function tell(host: string, outcome: Outcome): Promise<void> {
  await (await fetch(`${host}/outcome`, { method: 'POST', body: JSON.stringify(outcome) })).text();
}
