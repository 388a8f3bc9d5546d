import { expect, test } from 'vitest';
import { operations } from '../generated/operations.ts';
import { createRouter } from './router.ts';

const router = createRouter(operations);
const base = '/api/v2/public';

test.each([
  { given: ['GET', `${base}/workflow/enabled`], want: 'listEnabledWorkflows', path: {} },
  { given: ['GET', `${base}/workflow/abc`], want: 'getWorkflow', path: { workflowId: 'abc' } },
  { given: ['POST', `${base}/event/trigger`], want: 'triggerEvent', path: {} },
  { given: ['POST', `${base}/event/hubspot`], want: 'triggerEventBySlug', path: { slug: 'hubspot' } },
  { given: ['GET', `${base}/application/event`], want: 'listEvents', path: {} },
  { given: ['GET', `${base}/linked-account/a%2Fb`], want: 'getLinkedAccount', path: { linked_account_id: 'a/b' } },
  { given: ['GET', `${base}/linked-account/`], want: 'listLinkedAccounts', path: {} },
  { given: ['GET', `/${base}//linked-account/acme//`], want: 'getLinkedAccount', path: { linked_account_id: 'acme' } },
  {
    given: ['GET', `${base}/linked-account/%E0%A4%A`],
    want: 'getLinkedAccount',
    path: { linked_account_id: '%E0%A4%A' },
  },
  { given: ['PATCH', `${base}/tables/t/columns/add`], want: 'addTableColumns', path: { table_id: 't' } },
])('matches $want when the request is $given.0 $given.1', ({ given, want, path }) => {
  const match = router.match(given[0]!, given[1]!);
  expect(match?.operation.id).toBe(want);
  expect(match?.path).toEqual(path);
});

test.each([
  { given: ['GET', `${base}/linked-acounts`], want: 'listLinkedAccounts' },
  { given: ['POST', `${base}/webhook/abc`], want: 'updateWebhook' },
  { given: ['GET', `${base}/executions`], want: 'listExecutions' },
])('names $want as nearest when nothing matches $given.0 $given.1', ({ given, want }) => {
  expect(router.match(given[0]!, given[1]!)).toBeUndefined();
  expect(router.nearest(given[0]!, given[1]!).map(({ id }) => id)).toContain(want);
});
