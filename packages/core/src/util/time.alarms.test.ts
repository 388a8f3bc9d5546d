import { afterEach, expect, test, vi } from 'vitest';
import { setAlarm } from './time.ts';

afterEach(() => void vi.useRealTimers());

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));
const timers = (): number => process.getActiveResourcesInfo().filter((kind) => kind === 'Timeout').length;

test('alarms ring in the order of their times, each once, and those that were canceled do not', async () => {
  const rung: number[] = [];
  for (const delay of [40, 10, 60, 20]) setAlarm(() => rung.push(delay), delay);
  setAlarm(() => rung.push(-1), 30)();
  await pause(100);
  expect(rung).toEqual([10, 20, 40, 60]);
});

test('an alarm that is set while another one rings is heard', async () => {
  const rung: string[] = [];
  setAlarm(() => {
    rung.push('outer');
    setAlarm(() => rung.push('inner'), 10);
  }, 10);
  await pause(60);
  expect(rung).toEqual(['outer', 'inner']);
});

test('alarms that are all canceled keep no process alive, however many there were', async () => {
  const before = timers();
  const cancel = Array.from({ length: 1000 }, () => setAlarm(() => undefined, 60_000));
  expect(timers()).toBe(before + 1);
  for (const one of cancel) one();
  expect(timers()).toBe(before);
  const again = setAlarm(() => undefined, 60_000);
  expect(timers()).toBe(before + 1);
  again();
});

test.each([
  { name: 'installed after alarms were set', install: () => vi.useFakeTimers() },
  {
    name: 'removed after an hour',
    install: () => (vi.useFakeTimers(), vi.advanceTimersByTime(3_600_000), vi.useRealTimers()),
  },
])('alarms ring with fake timers that were $name', async ({ install }) => {
  setAlarm(() => undefined, 50)();
  install();
  const rung = vi.fn();
  setAlarm(rung, 20);
  if (vi.isFakeTimers()) vi.advanceTimersByTime(30);
  else await pause(40);
  expect(rung).toHaveBeenCalledOnce();
  expect(vi.isFakeTimers() ? vi.getTimerCount() : 0).toBe(0);
});

test('a delay beyond what timers hold does not ring at once', async () => {
  const rung = vi.fn();
  const cancel = setAlarm(rung, 2 ** 40);
  await pause(20);
  cancel();
  expect(rung).not.toHaveBeenCalled();
});
