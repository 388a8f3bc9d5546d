import { expect, test } from 'vitest';
import { createMock } from '../mock/create-mock.ts';
import { asker } from '../mock/test-client.ts';
import { mergeCoverage, summarize } from './coverage.ts';

test('counts operations, statuses and credentials, and adds shards up', async () => {
  const [first, second] = [createMock(), createMock()];
  await asker(first)('listWebhooks');
  await asker(first)('listWebhooks', { key: 'tk_wrong' });
  await asker(second)('listEvents');
  await second.handle(new Request('https://app.refold.ai/nowhere'));
  const merged = mergeCoverage([first.coverage(), second.coverage()]);
  expect(merged.operations['listWebhooks']).toEqual({
    calls: 2,
    statuses: { 200: 1, 401: 1 },
    credentials: { apiKey: 2 },
  });
  expect(merged.unhandled).toEqual(['GET /nowhere']);
  expect(summarize(merged)).toMatchObject({ operations: 2, ofOperations: 102, statuses: 3, credentials: 2 });
});
