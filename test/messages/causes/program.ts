import { Refold } from '@refold/node';
import { alone, clientAt, KEY, lists, settings, to, type Cause } from './cause.ts';
import { serve } from '../servers.ts';

/** Causes in the program: its bounds, its options and its parameters. */
export const programCauses: readonly Cause[] = [
  {
    name: 'an attempt that takes too long',
    error: 'TimeoutError',
    message: 'listTables: no complete response within 30 ms (timeout).',
    run: () =>
      to(
        serve(() => {}),
        lists,
        undefined,
        { timeout: 30 },
      ),
  },
  {
    name: 'a call that takes too long',
    error: 'TotalTimeoutError',
    message: 'listTables: not finished within 30 ms (totalTimeout).',
    run: () =>
      to(
        serve(() => {}),
        lists,
        undefined,
        { totalTimeout: 30 },
      ),
  },
  {
    name: 'a call that is aborted',
    error: 'AbortError',
    message: 'listTables: aborted.',
    run: () =>
      to(
        serve(() => {}),
        (refold) => refold.tables.list({}, { signal: AbortSignal.timeout(30) }),
      ),
  },
  {
    name: 'a key with a line break from an environment file',
    error: 'InvalidInputError',
    message: 'apiKey holds a line break, as from the end of a file or of a line of an environment file.',
    run: alone(() => new Refold({ apiKey: `${KEY}\n` })),
  },
  {
    name: 'a key in quotes with a space',
    error: 'InvalidInputError',
    message: 'apiKey must be a string of ASCII characters without spaces.',
    run: alone(() => new Refold({ apiKey: ` ${KEY}` })),
  },
  {
    name: 'a key with a line break from a function',
    error: 'InvalidInputError',
    message: 'listTables: apiKey holds a line break, as from the end of a file or of a line of an environment file.',
    run: alone(() => lists(new Refold({ apiKey: () => `${KEY}\r\n`, ...settings }))),
  },
  {
    name: 'a function for the key that fails',
    error: 'CredentialError',
    message: 'listTables: the function that supplies apiKey failed: fetch failed',
    run: alone(() => lists(new Refold({ apiKey: () => Promise.reject(new TypeError('fetch failed')), ...settings }))),
  },
  {
    name: 'an option that is misspelt',
    error: 'InvalidInputError',
    message: 'baseUrl is not a known option (did you mean baseURL?).',
    run: alone(() => new Refold({ apiKey: KEY, baseUrl: 'https://on-premise.example' } as never)),
  },
  {
    name: 'an address without TLS',
    error: 'InvalidInputError',
    message:
      'baseURL must be an https:// origin without credentials, query or fragment, not http://refold-mock:4010; http:// is for loopback and allowInsecureHosts.',
    run: alone(() => clientAt('http://user:password@refold-mock:4010/path?api_key=x')),
  },
  {
    name: 'a point in time for a duration',
    error: 'InvalidInputError',
    message: 'totalTimeout is a duration in milliseconds, not a point in time.',
    run: alone(() => clientAt('https://refold.example', { totalTimeout: 1_795_732_931_166 })),
  },
  {
    name: 'an id that is missing under a wrong name',
    error: 'InvalidInputError',
    message: 'getLinkedAccount: linkedAccountId is not a known parameter (did you mean linked_account_id?).',
    run: alone(() => clientAt('https://refold.example').linkedAccounts.get({ linkedAccountId: 'acme' } as never)),
  },
  {
    name: 'an id that reaches another route',
    error: 'InvalidInputError',
    message: 'getLinkedAccount: linked_account_id must be a string that reaches no other route, not "../webhook".',
    run: alone(() => clientAt('https://refold.example').linkedAccounts.get({ linked_account_id: '../webhook' })),
  },
  {
    name: 'a call for an account on a client for the organization',
    error: 'WrongCredentialError',
    message: 'listExecutions is not for this client. Call it on forLinkedAccount(id) or one with a session token.',
    run: alone(() => (clientAt('https://refold.example') as any).executions.list()),
  },
];
