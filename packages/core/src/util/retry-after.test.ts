import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { retryAfterMs } from './retry-after.ts';

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) }));
afterEach(() => void vi.useRealTimers());

const table: readonly { given: Record<string, string>; want: number | undefined }[] = [
  { given: { 'retry-after': '2' }, want: 2000 },
  { given: { 'retry-after': '0' }, want: 0 },
  { given: { 'retry-after': '1.5' }, want: 1500 },
  { given: { 'retry-after': '1000000000' }, want: 1e12 },
  { given: { 'retry-after': '-5' }, want: undefined },
  { given: { 'retry-after': 'soon' }, want: undefined },
  { given: { 'retry-after': '' }, want: undefined },
  { given: { 'retry-after': 'Thu, 01 Jan 2026 00:00:07 GMT' }, want: 7000 },
  { given: { 'retry-after': 'Wed, 31 Dec 2025 23:59:00 GMT' }, want: 0 },
  { given: { 'retry-after-ms': '250' }, want: 250 },
  { given: { 'retry-after-ms': '250', 'retry-after': '9' }, want: 250 },
  { given: { 'retry-after-ms': 'x', 'retry-after': '9' }, want: 9000 },
  { given: { 'retry-after': '2026-01-01T00:00:07Z' }, want: undefined },
  { given: { 'retry-after': '2s' }, want: undefined },
  { given: { 'retry-after-ms': '', 'retry-after': '9' }, want: 9000 },
  {
    given: { 'retry-after': 'Thu, 01 Jan 2026 00:10:07 GMT', date: 'Thu, 01 Jan 2026 00:10:00 GMT' },
    want: 7000,
  },
  {
    given: { 'retry-after': 'Wed, 31 Dec 2025 23:00:05 GMT', date: 'Wed, 31 Dec 2025 23:00:00 GMT' },
    want: 5000,
  },
  { given: {}, want: undefined },
];

test.each(table)('$given gives $want ms', ({ given, want }) => {
  expect(retryAfterMs(new Headers(given))).toBe(want);
});

test.each([
  { name: 'right', off: 0 },
  { name: '5 minutes slow', off: -300_000 },
  { name: '5 minutes fast', off: 300_000 },
  { name: 'a year fast', off: 365 * 86_400_000 },
])('a date in 1 s gives 1 s by the Date of its response when the clock here is $name', ({ off }) => {
  const server = Date.now();
  const at = (milliseconds: number): string => new Date(server + milliseconds).toUTCString();
  vi.setSystemTime(server + off);
  expect(retryAfterMs(new Headers({ 'retry-after': at(1000), date: at(0) }))).toBe(1000);
});
