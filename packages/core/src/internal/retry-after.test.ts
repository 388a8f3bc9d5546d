import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { retryAfterSeconds } from './retry-after.ts';

beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 0, 1) }));
afterEach(() => void vi.useRealTimers());

const table: readonly { given: Record<string, string>; want: number | undefined }[] = [
  { given: { 'retry-after': '2' }, want: 2 },
  { given: { 'retry-after': '0' }, want: 0 },
  { given: { 'retry-after': '1.5' }, want: 1.5 },
  { given: { 'retry-after': '1000000000' }, want: 1e9 },
  { given: { 'retry-after': '-5' }, want: undefined },
  { given: { 'retry-after': 'soon' }, want: undefined },
  { given: { 'retry-after': '' }, want: undefined },
  { given: { 'retry-after': 'Thu, 01 Jan 2026 00:00:07 GMT' }, want: 7 },
  { given: { 'retry-after': 'Wed, 31 Dec 2025 23:59:00 GMT' }, want: 0 },
  { given: { 'retry-after-ms': '250' }, want: 0.25 },
  { given: { 'retry-after-ms': '250', 'retry-after': '9' }, want: 0.25 },
  { given: { 'retry-after-ms': 'x', 'retry-after': '9' }, want: 9 },
  { given: { 'retry-after': '2026-01-01T00:00:07Z' }, want: undefined },
  { given: { 'retry-after': '2s' }, want: undefined },
  { given: { 'retry-after-ms': '', 'retry-after': '9' }, want: 9 },
  { given: {}, want: undefined },
];

test.each(table)('$given gives $want seconds', ({ given, want }) => {
  expect(retryAfterSeconds(new Headers(given))).toBe(want);
});
