import { expect, test } from 'vitest';
import { Refold, RefoldSession, type RefoldError } from '@refold/node';
import { invoke, type OperationCall } from '../contract/call.ts';
import { operationCalls } from '../contract/calls.ts';

const OTHER = 'globex-corporation';

/** Everything that a request holds, as one text. */
const sent: string[] = [];
const settings = {
  limiter: false as const,
  fetch: async (url: unknown, init: RequestInit = {}): Promise<Response> => {
    const body = init.body instanceof Uint8Array ? new TextDecoder().decode(init.body) : init.body;
    sent.push(decodeURIComponent(`${String(url)} ${JSON.stringify(init.headers)} ${String(body)}`));
    return Response.json({ docs: [] });
  },
};

const clients: readonly {
  name: string;
  credential: OperationCall['credentials'][number];
  make: (options?: object) => object;
}[] = [
  {
    name: 'a client for an account',
    credential: 'linked account',
    make: (options) => new Refold({ apiKey: 'tk_accounts', ...settings, ...options }).forLinkedAccount('acme'),
  },
  {
    name: 'a session client',
    credential: 'session token',
    make: (options) => new RefoldSession({ token: 'example.session.token', ...settings, ...options }),
  },
];

const spellings = [
  'linked_account_id',
  'linked-account-id',
  'Linked-Account-Id',
  'LINKED_ACCOUNT_ID',
  'linkedAccountId',
];

type Way = { readonly name: string; readonly input?: (input: object) => object; readonly options?: object };

/** Ways in which plain JavaScript could name another account than the client's own. */
const ways: readonly Way[] = [
  ...spellings.map((spelling): Way => ({
    name: `the header ${spelling}`,
    options: { headers: { [spelling]: OTHER } },
  })),
  { name: 'the header in a Headers', options: { headers: new Headers({ 'linked-account-id': OTHER }) } },
  ...['linked_account_id', 'linkedAccountId'].map((name): Way => ({
    name: `the parameter ${name}`,
    input: (input) => ({ ...input, [name]: OTHER }),
  })),
  { name: 'extra.query', options: { extra: { query: { linked_account_id: OTHER } } } },
  { name: 'extra.body', options: { extra: { body: { linked_account_id: OTHER } } } },
  {
    name: 'a middleware that adds the header',
    options: {
      middleware: [
        (request: { headers: object }, next: (request: object) => Promise<Response>) =>
          next({ ...request, headers: { ...request.headers, linked_account_id: OTHER } }),
      ],
    },
  },
];

/** Operations with a parameter of their own for the id of an account, which the server compares with that of the token. */
const namesAccount = ({ id, input }: OperationCall): boolean =>
  'linked_account_id' in input || ['createConnectUrl', 'upsertLinkedAccount'].includes(id);

for (const { name: client, credential, make } of clients) {
  const calls = operationCalls.filter(({ credentials }) => credentials.includes(credential));

  test(`${client} has operations to try`, () => expect(calls.length).toBeGreaterThan(40));

  test.each(ways)(`no call of ${client} names another account by $name`, async ({ input, options }) => {
    const named: string[] = [];
    const failed: string[] = [];
    for (const call of calls) {
      if (namesAccount(call) && input) continue;
      sent.length = 0;
      const result: { ok: boolean; error?: RefoldError } = await invoke(
        make(),
        { ...call, input: input ? input(call.input) : call.input },
        options,
      ).result();
      if (sent.some((request) => request.includes(OTHER))) named.push(call.id);
      else if (result.ok) failed.push(call.id);
      else if (result.error!.code !== 'invalid_input') failed.push(`${call.id}: ${result.error!.message}`);
    }
    expect({ named, failed }).toEqual({ named: [], failed: [] });
  });

  test.each(spellings)(`${client} with the header %s is refused when it is made`, (spelling) => {
    const made = (): unknown => make({ headers: { [spelling]: OTHER } });
    expect(made).toThrow(expect.objectContaining({ name: 'InvalidInputError', field: 'headers' }));
  });
}
