import { expect, test } from 'vitest';
import { findIssues } from './issues.ts';

const account = { account_id: 'acme', name: 'Acme', environment: 'test' };
const page = { docs: [account], totalDocs: 1, limit: 10, page: 1, totalPages: 1, hasNextPage: false };

test.each([
  { name: 'a valid account', key: 'getLinkedAccount 200', given: account, want: [] },
  { name: 'a missing field', key: 'getLinkedAccount 200', given: { ...account, name: undefined }, want: [] },
  {
    name: 'an unknown field',
    key: 'getLinkedAccount 200',
    given: { ...account, nme: 1 },
    want: ['/nme unknown-field'],
  },
  {
    name: 'a field deep inside',
    key: 'listLinkedAccounts 200',
    given: { ...page, docs: [{ ...account, integrations: [{ type: 'a', name: 'b', zz: 1 }] }] },
    want: ['/docs/0/integrations/0/zz unknown-field'],
  },
  {
    name: 'a wrong type',
    key: 'listLinkedAccounts 200',
    given: { ...page, totalDocs: '1' },
    want: ['/totalDocs mismatch'],
  },
  {
    name: 'a missing member of a page',
    key: 'listLinkedAccounts 200',
    given: { ...page, hasNextPage: undefined },
    want: [],
  },
  { name: 'an error that has no envelope', key: 'getLinkedAccount 404', given: { message: 'x' }, want: [' mismatch'] },
  {
    name: 'a new value of an open set',
    key: 'getLinkedAccount 200',
    given: { ...account, environment: 'staging' },
    want: [],
  },
  {
    name: 'a value outside a closed set',
    key: 'createWebhook application/json',
    given: { webhook_url: 'https://x.example.com', webhook_events: ['Nope'] },
    want: ['/webhook_events/0 mismatch'],
  },
  {
    name: 'neither of two ids',
    key: 'createLinkedAccount application/json',
    given: { name: 'Acme' },
    want: [' mismatch'],
  },
])('reports the right issues for $name', ({ key, given, want }) => {
  const value = JSON.parse(JSON.stringify(given));
  const missing = Object.entries(given).flatMap(([name, member]) => (member === undefined ? [`/${name} missing`] : []));
  expect(findIssues(key, value).map(({ pointer, kind }) => `${pointer} ${kind}`)).toEqual([...missing, ...want]);
});

test('throws and names the key when the contract has no such schema', () => {
  expect(() => findIssues('getNothing 200', {})).toThrow('getNothing 200');
});
