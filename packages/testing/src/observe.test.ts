import { expect, test } from 'vitest';
import { createMock } from './mock/create-mock.ts';
import { observe, type Drift } from './observe.ts';

const url = 'https://app.refold.ai/api/v2/public/linked-account';
const init = { headers: { 'x-api-key': 'tk_mock' } };

async function driftsOf(
  change: (body: Record<string, unknown>) => unknown,
  options: { sample?: number } = {},
): Promise<string[]> {
  const seen: Drift[] = [];
  const inner: typeof fetch = async (...given) =>
    Response.json(change((await (await createMock().fetch(...given)).json()) as Record<string, unknown>));
  const reply = await observe(inner, { onDrift: (drift) => void seen.push(drift), ...options })(url, init);
  await reply.json();
  await new Promise((resolve) => setTimeout(resolve, 20));
  return seen.map(({ operationId, status, pointer, kind }) => `${operationId} ${status} ${pointer} ${kind}`);
}

test('differences are told beside the program', async () => {
  expect(await driftsOf((body) => body)).toEqual([]);
  expect(await driftsOf(({ docs: _, ...body }) => ({ ...body, items: [] }))).toEqual([
    'listLinkedAccounts 200 /docs missing',
    'listLinkedAccounts 200 /items unknown-field',
  ]);
  expect(await driftsOf(() => ({}), { sample: 0 })).toEqual([]);
});
