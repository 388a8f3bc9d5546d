import type { Fixtures } from '@refold/testing';
import type { Operation } from '../operations.ts';
import { classOf } from '../errors/classes.ts';
import { literal } from './literal.ts';
import { callOf, clientLines } from './programs.ts';
import { credentialOf } from './request.ts';
import { ACCOUNT } from './values.ts';

// The client repeats what may be repeated, so an error that it gives up on at once makes the shorter test.
const EASIEST = [404, 400, 409, 403, 401, 500];

/** A test of code that makes this call: it succeeds on the mock, and fails as documented. */
export function testProgram(operation: Operation, fixtures: Fixtures): string {
  const status = EASIEST.find((candidate) => operation.errors.some((error) => error.status === candidate)) ?? 429;
  const byToken = credentialOf(operation) === 'sessionToken';
  const names = [classOf(status), 'Refold', ...(byToken ? ['RefoldSession'] : [])].toSorted();
  const client = clientLines(operation, {
    refold: "new Refold({ apiKey: 'tk_mock', fetch: mock.fetch })",
    session: 'new RefoldSession({ token, fetch: mock.fetch })',
  });
  const calls = `mock.requests.filter(({ operationId }) => operationId === '${operation.id}').length`;
  return `import assert from 'node:assert/strict';
import { createMock } from '@refold/testing';
import { ${names.join(', ')} } from '@refold/node';

const mock = createMock(${Object.keys(fixtures).length > 0 ? literal({ fixtures }) : ''});
${byToken ? TOKEN : ''}${client.join('\n')}
const call = () => ${callOf(operation)};

await call();
assert.equal(${calls}, 1);
assert.equal(mock.requests.at(-1)?.status, ${operation.success.status});

mock.fail('${operation.id}', { status: ${status} });
await assert.rejects(call(), ${classOf(status)});
`;
}

const TOKEN = `const refold = new Refold({ apiKey: 'tk_mock', fetch: mock.fetch });
const { token } = await refold.sessionTokens.create({ linked_account_id: '${ACCOUNT}' });
`;
