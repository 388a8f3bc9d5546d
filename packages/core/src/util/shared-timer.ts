import { isCloudflare } from './cloudflare.ts';
import { setLongTimeout } from './time.ts';

/** A moment at which something is to be done, in milliseconds of `performance.now()`. */
interface Alarm {
  readonly at: number;
  readonly ring: () => void;
}

/** Alarms in the order in which they were set. Nearly all of a program have the same delay, so they ring in that order too. */
const alarms = new Set<Alarm>();
let timer: { ref?(): unknown; unref?(): unknown } | undefined;
let nextAt = Number.POSITIVE_INFINITY;

const timeoutAtLoad = globalThis.setTimeout;
let hasTimerObjects: boolean | undefined;

/**
 * Whether alarms share one timer. It outlives them, so it must not keep a process alive, which Node and Bun can say of a timer; on
 * Workers no timer outlives its request; and a test that puts its own clock in place of the runtime's wants to see every timer.
 */
function canShare(): boolean {
  if (hasTimerObjects === undefined) {
    const probe: unknown = timeoutAtLoad(() => {}, 0);
    clearTimeout(probe as undefined);
    hasTimerObjects = typeof (probe as { unref?: unknown }).unref === 'function' && !isCloudflare();
  }
  return hasTimerObjects && globalThis.setTimeout === timeoutAtLoad;
}

/**
 * Calls back after so many milliseconds, as `setLongTimeout` does. It is for bounds that nearly always end before they are
 * reached: such a one costs no timer of its own.
 */
export function setAlarm(ring: () => void, milliseconds: number): () => void {
  if (!canShare()) return setLongTimeout(ring, milliseconds);
  const alarm: Alarm = { at: performance.now() + milliseconds, ring };
  alarms.add(alarm);
  if (alarm.at < nextAt) schedule(alarm.at);
  else if (alarms.size === 1) timer?.ref?.();
  return () => {
    alarms.delete(alarm);
    if (alarms.size === 0) timer?.unref?.();
  };
}

const LONGEST_TIMER_MS = 2 ** 31 - 1;

function schedule(at: number): void {
  clearTimeout(timer as undefined);
  nextAt = at;
  timer = timeoutAtLoad(ringDue, Math.min(Math.max(1, at - performance.now()), LONGEST_TIMER_MS)) as unknown as typeof timer;
}

function ringDue(): void {
  const now = performance.now();
  nextAt = Number.POSITIVE_INFINITY;
  timer = undefined;
  let next = Number.POSITIVE_INFINITY;
  for (const alarm of alarms) {
    if (alarm.at > now) next = Math.min(next, alarm.at);
    else {
      alarms.delete(alarm);
      alarm.ring();
    }
  }
  if (next < nextAt) schedule(next);
}
