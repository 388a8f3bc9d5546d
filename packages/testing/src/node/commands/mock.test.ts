import { expect, test } from 'vitest';
import { createMock } from '../../mock/create-mock.ts';
import { lineOf } from './mock.ts';

test('prints methods and paths of handled, unhandled and failed requests in the same columns', async () => {
  const mock = createMock();
  mock.fail('listEvents', { error: 'reset' });
  const headers = { 'x-api-key': 'tk_mock' };
  for (const path of ['webhook', 'webhok', 'application/event'])
    await mock
      .handleRequest(new Request(`https://app.refold.ai/api/v2/public/${path}`, { headers }))
      .catch(() => undefined);
  const lines = mock.requests.map(lineOf);
  expect(lines.map((line) => line.split(/\s+/).slice(0, 2))).toEqual([
    ['200', 'GET'],
    ['unhandled', 'GET'],
    ['reset', 'GET'],
  ]);
  expect(new Set(lines.map((line) => `${line.indexOf('GET')} ${line.indexOf('/api')}`)).size).toBe(1);
});
