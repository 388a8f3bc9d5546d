import { expect, test } from 'vitest';
import { operations } from '../generated/operations.ts';
import { findingsIn, type Expected, type RawResponse } from './findings.ts';

const account = { account_id: 'acme', name: 'Acme', environment: 'test' };
const page = { docs: [account], totalDocs: 2, limit: 1, page: 1, totalPages: 2, hasNextPage: true };
const json = (body: unknown, status = 200): RawResponse => ({
  status,
  contentType: 'application/json; charset=utf-8',
  text: JSON.stringify(body),
});
const unknownAccount: Expected = { error: { status: 404, label: 'unknownAccount' } };

test.each<{ name: string; id: string; given: RawResponse; expected?: Expected; want: string[] }>([
  {
    name: 'no difference',
    id: 'listLinkedAccounts',
    given: json(page),
    expected: { page: { page: 1, limit: 1 } },
    want: [],
  },
  { name: 'an undocumented status', id: 'listLinkedAccounts', given: json({}, 206), want: ['error status '] },
  {
    name: 'a new value',
    id: 'getLinkedAccount',
    given: json({ ...account, environment: 'staging' }),
    want: ['warning unknown-value /environment'],
  },
  {
    name: 'a new field',
    id: 'getLinkedAccount',
    given: json({ ...account, x: 1 }),
    want: ['warning unknown-field /x'],
  },
  {
    name: 'a page that was not requested',
    id: 'listLinkedAccounts',
    given: json(page),
    expected: { page: { page: 2, limit: 1 } },
    want: ['error pagination /page'],
  },
  {
    name: 'a list that never ends',
    id: 'listLinkedAccounts',
    given: json({ ...page, page: 2 }),
    want: ['error pagination /hasNextPage'],
  },
  {
    name: 'a body where none should be',
    id: 'deleteMcpServer',
    given: json({ ok: true }, 204),
    want: ['warning body '],
  },
  {
    name: 'HTML',
    id: 'getLinkedAccount',
    given: { status: 200, contentType: 'text/html', text: '<html>' },
    want: ['error content-type '],
  },
  {
    name: 'another error',
    id: 'getLinkedAccount',
    given: json({ error: 'x', message: 'y' }, 404),
    expected: unknownAccount,
    want: ['error envelope '],
  },
  {
    name: 'success instead of an error',
    id: 'getLinkedAccount',
    given: json(account),
    expected: unknownAccount,
    want: ['error status '],
  },
])('finds the right differences when there is $name', ({ id, given, expected, want }) => {
  const operation = operations.find((candidate) => candidate.id === id)!;
  expect(
    findingsIn(operation, given, expected).map(({ severity, kind, pointer }) => `${severity} ${kind} ${pointer}`),
  ).toEqual(want);
});
