import { expect, test } from 'vitest';
import { operations } from '../operations.ts';
import { curlCommand } from './curl.ts';
import { fixturesFor } from './fixtures.ts';
import { literal } from './literal.ts';
import { callOf } from './programs.ts';
import { credentialOf } from './request.ts';

const literals: readonly { readonly given: unknown; readonly want: string }[] = [
  { given: { a: 1, 'b-c': [true, null] }, want: "{ a: 1, 'b-c': [true, null] }" },
  { given: {}, want: '{}' },
  { given: "it's", want: '"it\'s"' },
  { given: 'a "b"', want: `'a "b"'` },
  { given: 'a\nb', want: "'a\\nb'" },
  { given: { key: 'x'.repeat(80) }, want: `{\n  key: '${'x'.repeat(80)}',\n}` },
];

test.each(literals)('a literal for $given', ({ given, want }) => {
  expect(literal(given)).toBe(want);
  expect(new Function(`return (${literal(given)})`)()).toEqual(given);
});

const operation = (id: string) => operations.find((candidate) => candidate.id === id)!;

const calls: readonly {
  readonly id: string;
  readonly credential: string;
  readonly call: string;
  readonly curl: readonly string[];
}[] = [
  {
    id: 'listLinkedAccounts',
    credential: 'apiKey',
    call: 'refold.linkedAccounts.list()',
    curl: [
      'curl --fail-with-body https://app.refold.ai/api/v2/public/linked-account \\',
      '  -H "x-api-key: $REFOLD_API_KEY"',
    ],
  },
  {
    id: 'executeWorkflow',
    credential: 'linkedAccount',
    call: "acme.workflows.execute({\n  workflow_id: '6a106ba44480b80424a65289',\n  slug: 'hubspot',\n  payload: { email: 'jane@example.com' },\n})",
    curl: [
      'curl --fail-with-body -X POST https://app.refold.ai/api/v2/public/workflow/6a106ba44480b80424a65289/execute \\',
      '  -H "x-api-key: $REFOLD_API_KEY" \\',
      "  -H 'slug: hubspot' \\",
      "  -H 'linked_account_id: acme' \\",
      "  -H 'content-type: application/json' \\",
      `  -d '{"payload":{"email":"jane@example.com"}}'`,
    ],
  },
  {
    id: 'getActiveLinkedAccount',
    credential: 'sessionToken',
    call: 'session.linkedAccounts.getActive()',
    curl: [
      'curl --fail-with-body https://app.refold.ai/api/v2/public/session/active-linked-account \\',
      '  -H "authorization: Bearer $REFOLD_SESSION_TOKEN"',
    ],
  },
  {
    id: 'getHumanTask',
    credential: 'apiKey',
    call: "refold.humanTasks.get({ id: '6a31a2f0d396207fd2510000' })",
    curl: ['curl --fail-with-body https://app.refold.ai/api/v2/public/human-tasks/6a31a2f0d396207fd2510000'],
  },
];

test.each(calls)('the call of $id', ({ id, credential, call, curl }) => {
  expect(credentialOf(operation(id))).toBe(credential);
  expect(callOf(operation(id))).toBe(call);
  expect(curlCommand(operation(id)).split('\n')).toEqual(curl);
});

test('finds the records that a call needs, and no others', async () => {
  const acme = { account_id: 'acme', name: 'Acme Inc.' };
  expect(await fixturesFor(operation('createTable'))).toEqual({});
  expect(await fixturesFor(operation('getLinkedAccount'))).toEqual({ linkedAccounts: [acme] });
  expect(await fixturesFor(operation('getConfig'))).toEqual({
    linkedAccounts: [acme],
    configs: [{ linked_account_id: 'acme', slug: 'hubspot' }],
  });
});
