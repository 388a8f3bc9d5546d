import {
  documentedError,
  documentedErrors,
  undocumentedError,
  type Replacements,
  type ResponseError,
} from '../contract/errors.ts';
import type { OperationData } from '../model/operation.ts';
import { ORGANIZATION } from '../model/state.ts';
import type { Backend } from './backend.ts';
import { isValid } from './session-token.ts';

/** Identity of a request. */
export type Identity = {
  readonly credential: 'apiKey' | 'sessionToken' | 'none';
  readonly environment: string;
  /** Id of the linked account that it acts for. */
  readonly account: string | undefined;
  /** The session token itself. */
  readonly token?: string;
};

/**
 * Checks the credential of a request.
 *
 * @throws ResponseError, the documented 401, when it is missing, wrong, expired or of the wrong kind.
 */
export function authenticate(backend: Backend, operation: OperationData, headers: Headers, url: URL): Identity {
  if (operation.credentials.length === 0)
    return { credential: 'none', environment: firstEnvironment(backend), account: undefined };
  const bearer = /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  const key = headers.get('x-api-key');
  if (operation.credentials.includes('sessionToken') && bearer !== undefined)
    return identityOfToken(backend, operation, bearer);
  if (!operation.credentials.includes('apiKey')) throw unauthorized(operation, 'tokenMissing');
  const environment = Object.keys(backend.state.keys).find((name) => backend.state.keys[name] === key);
  if (environment === undefined) throw unauthorized(operation, 'invalidCredentials');
  return { credential: 'apiKey', environment, account: namedAccount(operation, headers, url) };
}

/**
 * Checks that a call of an operation for linked accounts has one.
 *
 * @throws ResponseError when an API key comes without an account, or with one that does not exist.
 */
export function requireAccount(backend: Backend, operation: OperationData, identity: Identity): void {
  if (operation.scope !== 'linked-account') return;
  if (identity.account === undefined) throw accountRequired(operation);
  const { environment, account } = identity;
  if (backend.records(environment, 'accounts').some((record) => record['account_id'] === account)) return;
  if (identity.credential === 'sessionToken') throw unauthorized(operation, 'invalidToken');
  if (documentedErrors(operation.id).some(({ label }) => label === 'unknownAccount'))
    throw documentedError(operation, 'unknownAccount', replacementsFor(account, environment));
  throw unknownAccount(account, environment);
}

/**
 * Checks that a call with a session token names no other account than its own, in whatever part of the request: the account
 * comes from the token.
 *
 * @throws ResponseError, as for an account that does not exist, or the documented 401 where no 404 is.
 */
export function requireOwnAccount(operation: OperationData, identity: Identity, named: readonly string[]): void {
  const { credential, account, environment } = identity;
  if (credential !== 'sessionToken' || account === undefined) return;
  const other = named.find((name) => name !== account);
  if (other === undefined) return;
  if (documentedErrors(operation.id).some(({ label }) => label === 'unknownAccount'))
    throw documentedError(operation, 'unknownAccount', replacementsFor(other, environment));
  if (operation.statuses.includes(404)) throw unknownAccount(other, environment);
  throw unauthorized(operation, 'invalidCredentials');
}

/** The error response for a linked account that an environment does not have. */
export function unknownAccount(account: string, environment: string): ResponseError {
  const where = `for org ${ORGANIZATION} in environment ${environment}`;
  return undocumentedError(404, 'SERVER_ERROR', `Linked Account with account id ${account} ${where} not found`);
}

const replacementsFor = (account: string, environment: string): Replacements => ({
  'no-such-account': account,
  'test environment': `${environment} environment`,
  'environment test': `environment ${environment}`,
});

function identityOfToken(backend: Backend, operation: OperationData, bearer: string): Identity {
  for (const environment of Object.keys(backend.state.environments)) {
    const token = backend.records(environment, 'tokens').find((record) => record['token'] === bearer);
    if (token && isValid(backend, token))
      return { credential: 'sessionToken', environment, account: String(token['linked_account_id']), token: bearer };
  }
  throw unauthorized(operation, 'invalidToken');
}

// An operation documents one or two 401s. The one that names the cause is taken if it is there.
function unauthorized(operation: OperationData, label: string): ResponseError {
  const [first, ...others] = documentedErrors(operation.id, 401);
  const example = [first, ...others].find((candidate) => candidate?.label === label) ?? first;
  if (!example) throw new Error(`${operation.id} takes a credential and documents no 401.`);
  return documentedError(operation, example.label);
}

function accountRequired(operation: OperationData): ResponseError {
  const labels = documentedErrors(operation.id).map(({ label }) => label);
  const label = ['accountRequired', 'accountMissing'].find((candidate) => labels.includes(candidate));
  if (label !== undefined) return documentedError(operation, label);
  return undocumentedError(
    404,
    'MISSING_REQUIRED_FIELD',
    'Linked account id is required with API Key, for this resource',
  );
}

function namedAccount(operation: OperationData, headers: Headers, url: URL): string | undefined {
  const locations = operation.parameters
    .filter(({ name, in: location }) => name === 'linked_account_id' && location !== 'path')
    .map((parameter) => parameter.in);
  const header = locations.includes('header') ? headers.get('linked_account_id') : null;
  const query = locations.includes('query') ? url.searchParams.get('linked_account_id') : null;
  return header || query || undefined;
}

const firstEnvironment = (backend: Backend): string => Object.keys(backend.state.environments)[0]!;
