import { expect, test } from 'vitest';
import { createMock } from '../mock/create-mock.ts';
import { observe, type ResponseIssue } from './observe.ts';

const url = 'https://app.refold.ai/api/v2/public/linked-account';
const init = { headers: { 'x-api-key': 'tk_mock' } };

async function issuesOf(
  change: (body: Record<string, unknown>) => unknown,
  options: { sampleRate?: number } = {},
): Promise<string[]> {
  const issues: ResponseIssue[] = [];
  const inner: typeof fetch = async (...given) =>
    Response.json(change((await (await createMock().fetch(...given)).json()) as Record<string, unknown>));
  const response = await observe(inner, { onIssue: (issue) => void issues.push(issue), ...options })(url, init);
  await response.json();
  await new Promise((resolve) => setTimeout(resolve, 20));
  return issues.map(({ operationId, status, pointer, kind }) => `${operationId} ${status} ${pointer} ${kind}`);
}

test('reports issues in the background when a response does not match the contract', async () => {
  expect(await issuesOf((body) => body)).toEqual([]);
  expect(await issuesOf(({ docs: _, ...body }) => ({ ...body, items: [] }))).toEqual([
    'listLinkedAccounts 200 /docs missing',
    'listLinkedAccounts 200 /items unknown-field',
  ]);
  expect(await issuesOf(() => ({}), { sampleRate: 0 })).toEqual([]);
});
