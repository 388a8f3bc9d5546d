import { equal, failure, page, type Row } from '../row.ts';

const plainAddresses = ['http://refold.example.com', 'http://10.0.0.1', 'ftp://app.refold.ai', 'app.refold.ai', ''];

export const inputRows: readonly Row[] = [
  {
    id: 16,
    name: 'no client is made for an address that a key must not travel to in the clear',
    async run({ sdk }) {
      for (const baseURL of plainAddresses) {
        const { error } = await failure(
          Promise.resolve().then(() => new sdk.RefoldSession({ token: 'example.session.token', baseURL })),
        );
        equal([error.name, error.field], ['InvalidInputError', 'baseURL'], `address "${baseURL}"`);
      }
    },
  },
  {
    id: 24,
    name: 'what a credential cannot call, and what lacks a parameter, is refused before any request',
    needs: 'apiKey',
    async run(harness) {
      const scenario = await harness.scenario(page([]));
      const refold = scenario.refold() as unknown as Record<
        string,
        Record<string, (input?: object) => Promise<unknown>>
      >;
      const wrong = await failure(refold['executions']!['list']!());
      equal([wrong.error.name, wrong.error.code], ['WrongCredentialError', 'wrong_credential'], 'a wrong credential');
      const missing = await failure(refold['linkedAccounts']!['create']!({ name: 'Acme' }));
      equal([missing.error.name, missing.error.field], ['InvalidInputError', 'account_id'], 'one of two names');
      const absent = await failure(refold['sessionTokens']!['create']!({}));
      equal([absent.error.name, absent.error.field], ['InvalidInputError', 'linked_account_id'], 'a required field');
      equal((await scenario.state()).seen.length, 0, 'requests');
    },
  },
];
