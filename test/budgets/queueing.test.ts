import { expect, test } from 'vitest';
import { queueingCosts } from './queueing.ts';

test('a call among 160,000 in the queue costs about as much as one among 10,000, to queue it and to abort it', async () => {
  const costs = await queueingCosts();
  const [few, , many] = costs;
  // Quadratic cost would be sixteen times as much. The budgets hold it to 1.5 times.
  expect(many!.queue / few!.queue).toBeLessThan(3);
  expect(many!.abort / few!.abort).toBeLessThan(3);
}, 120_000);
