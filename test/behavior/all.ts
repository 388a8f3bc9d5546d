import { chaosRows } from './rows/chaos.ts';
import { inputRows } from './rows/input.ts';
import { overlapRows } from './rows/overlap.ts';
import { pacingRows } from './rows/pacing.ts';
import { replacedRows } from './rows/replaced.ts';
import { responseRows } from './rows/responses.ts';
import { retryRows } from './rows/retries.ts';
import { safetyRows } from './rows/safety.ts';
import { stackRows } from './rows/stacks.ts';
import { timeRows } from './rows/time.ts';
import { tokenRows } from './rows/tokens.ts';
import { webhookRows } from './rows/webhooks.ts';
import type { Row } from './row.ts';

/** Every row, by number. */
export const rows: readonly Row[] = [
  ...pacingRows,
  ...retryRows,
  ...inputRows,
  ...timeRows,
  ...safetyRows,
  ...responseRows,
  ...tokenRows,
  ...overlapRows,
  ...webhookRows,
  ...chaosRows,
  ...stackRows,
  ...replacedRows,
].toSorted((left, right) => left.id - right.id);
