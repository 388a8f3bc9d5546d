import { createMock, type Mock, type OperationId } from '@refold/testing';
import { causeOf, type Cause } from '../causes.ts';
import { ensure, ensureEqual, type Check } from '../check.ts';
import { documentedErrors, type ErrorExample } from '../documented-errors.ts';
import { organization } from '../organization.ts';
import { requestOf, sample, type Sample } from '../samples.ts';

import { vendorErrors } from '../vendor-errors.ts';

type Reached = { readonly example: ErrorExample; readonly naturally: boolean; readonly problem?: string };

const BASE = 'https://app.refold.ai';

async function tokenOf(mock: Mock): Promise<string> {
  const response = await mock.fetch(requestOf(BASE, sample('createSessionToken'), { apiKey: 'tk_mock', token: '' }));
  return ((await response.json()) as { token: string }).token;
}

/** Causes an error, by a request if there is one that does, and compares the response with the contract's example. */
async function reach(example: ErrorExample): Promise<Reached> {
  const cause = causeOf(example.operationId, example);
  const mock = createMock({ fixtures: organization, ...cause?.options });
  const token = await tokenOf(mock);
  const problemWith = async (
    request: Sample,
    keys: { apiKey: string; token: string },
    times = 1,
  ): Promise<string | undefined> => {
    let received = '';
    for (let call = 0; call < times; call++) {
      const response = await mock.fetch(requestOf(BASE, request, keys));
      received = `${response.status} ${await response.text()}`;
    }
    return difference(received, example);
  };
  if (cause) {
    const right = { apiKey: 'tk_mock', token };
    const wrong = { apiKey: 'tk_wrong', token: 'wrong' };
    const request = cause.credential === 'missing' ? { ...cause.request, credential: 'none' as const } : cause.request;
    const prepared = cause.before ? await withId(mock, request, cause.before, right) : request;
    const problem = await problemWith(prepared, cause.credential ? wrong : right, cause.times);
    if (problem === undefined) return { example, naturally: true };
  }
  mock.reset();
  mock.fail(example.operationId as OperationId, { status: example.status, example: example.label });
  const problem = await problemWith(sample(example.operationId), { apiKey: 'tk_mock', token });
  return { example, naturally: false, ...(problem !== undefined && { problem }) };
}

/** The request with an id of an earlier response. */
async function withId(
  mock: Mock,
  request: Sample,
  before: NonNullable<Cause['before']>,
  keys: { apiKey: string; token: string },
): Promise<Sample> {
  const earlier = (await (await mock.fetch(requestOf(BASE, before.request, keys))).json()) as Record<string, any>;
  const id = before.pointer
    .split('/')
    .slice(1)
    .reduce((found, name) => found[name], earlier) as unknown as string;
  return { ...request, path: request.path.replace(/[0-9a-f]{24}/, id) };
}

// The message may name another id than the example, everything else must be equal.
function difference(received: string, { status, body }: ErrorExample): string | undefined {
  const [receivedStatus, text] = [Number(received.slice(0, 3)), received.slice(4)];
  if (receivedStatus !== status) return `responds with ${received.slice(0, 160)} instead of ${status}`;
  const { message, ...rest } = JSON.parse(text) as Record<string, unknown>;
  const { message: wanted, ...wantedRest } = body;
  if (JSON.stringify(rest) !== JSON.stringify(wantedRest)) return `responds with ${text}`;
  const pattern = String(wanted)
    .replaceAll(/[.*+?^${}()|[\]\\]/g, '.')
    .replaceAll(
      /[\w-]*(no-such|no_such|test-app|acme|hubspot|unknown|candidate_created|[0-9a-f]{24}|api_key|test)[\w-]*/g,
      '.+',
    );
  return new RegExp(`^${pattern}$`).test(String(message))
    ? undefined
    : `has the message "${String(message)}" instead of "${String(wanted)}"`;
}

export const errors: Check = {
  name: 'every documented error can be caused, in its own envelope',
  run: async () => {
    const all: Reached[] = [];
    for (const example of documentedErrors) all.push(await reach(example));
    const wrong = all.filter(({ problem }) => problem !== undefined);
    ensure(
      wrong.length === 0,
      wrong.map(({ example, problem }) => `${example.operationId} ${example.label}: ${problem}`).join('\n'),
    );
    const wanted = Object.entries(vendorErrors).flatMap(([id, list]) => list.map((name) => `${id} ${name}`));
    const reached = new Map(
      all.map((item) => [`${item.example.operationId} ${item.example.status} ${item.example.label}`, item]),
    );
    ensureEqual(
      wanted.filter((name) => !reached.has(name)),
      [],
      'errors of the vendor that the contract does not have',
    );
    const naturally = wanted.filter((name) => reached.get(name)!.naturally);
    const forced = all
      .filter((item) => !item.naturally)
      .map(({ example }) => `${example.operationId} ${example.label}`);
    if (process.env['TESTING_VERBOSE']) console.log(forced.join('\n'));
    return `${wanted.length} of ${wanted.length} (${naturally.length} by a request); of the contract's ${all.length}, ${all.length - forced.length} so`;
  },
};
