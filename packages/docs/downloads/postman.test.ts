import { expect, test } from 'vitest';
import { checksums, downloads } from './files.ts';
import { postmanCollection } from './postman.ts';

type Pair = { key: string; value: string; disabled?: boolean };
type Request = {
  method: string;
  auth?: { type: string };
  header: Pair[];
  url: { raw: string; variable: Pair[]; query: Pair[] };
};
type Collection = { item: { name: string; item: { id: string; request: Request }[] }[]; variable: Pair[] };

const collection = postmanCollection() as Collection;
const requests = new Map(collection.item.flatMap(({ item }) => item.map(({ id, request }) => [id, request] as const)));

test.each([
  ['getLinkedAccount', undefined, '{{baseUrl}}/api/v2/public/linked-account/:linked_account_id'],
  ['getActiveLinkedAccount', 'bearer', '{{baseUrl}}/api/v2/public/session/active-linked-account'],
  ['createSchedule', undefined, '{{baseUrl}}/api/v1/workflow/public/scheduled'],
])('%s has the credential %s and its address', (id, auth, raw) => {
  const request = requests.get(id)!;
  expect(request.auth?.type).toBe(auth);
  expect(request.url.raw).toBe(raw);
});

test('has the linked account as a variable, and disables optional parameters', () => {
  const { header, url } = requests.get('listSchedules')!;
  expect(header).toMatchObject([{ key: 'linked_account_id', value: '{{linkedAccountId}}', disabled: false }]);
  expect(url.query.map(({ key, disabled }) => [key, disabled])).toEqual([
    ['page', true],
    ['limit', true],
  ]);
});

test('leaves secrets empty', () => {
  const secret = collection.variable.filter(({ key }) => /key|token/i.test(key));
  expect(secret.map(({ key, value }) => [key, value])).toEqual([
    ['apiKey', ''],
    ['sessionToken', ''],
  ]);
});

test('writes the same bytes for the same sources', () => {
  expect(checksums(downloads())).toBe(checksums(downloads()));
});
