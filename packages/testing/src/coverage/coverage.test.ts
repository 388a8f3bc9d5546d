import { expect, test } from 'vitest';
import { createMock } from '../mock/create-mock.ts';
import { testClient } from '../testing/test-client.ts';
import { mergeCoverage, summarize } from './coverage.ts';

test('counts operations, statuses and credentials when shards are merged', async () => {
  const [first, second] = [createMock(), createMock()];
  await testClient(first)('listWebhooks');
  await testClient(first)('listWebhooks', { key: 'tk_wrong' });
  await testClient(second)('listEvents');
  await second.handleRequest(new Request('https://app.refold.ai/nowhere'));
  const merged = mergeCoverage([first.coverage(), second.coverage()]);
  expect(merged.operations['listWebhooks']).toEqual({
    calls: 2,
    statuses: { 200: 1, 401: 1 },
    credentials: { apiKey: 2 },
  });
  expect(merged.unhandled).toEqual(['GET /nowhere']);
  expect(summarize(merged)).toMatchObject({ operations: 2, ofOperations: 102, statuses: 3, credentials: 2 });
});
