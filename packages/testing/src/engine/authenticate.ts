import { documentedError, documentedErrors, undocumentedError, type DocumentedError } from '../contract/errors.ts';
import type { OperationData } from '../model/operation.ts';
import type { Caller } from './call.ts';
import { ORGANIZATION } from '../model/state.ts';
import { isValid } from './session-token.ts';
import type { World } from './backend.ts';

/** Who sends a request. Throws the documented 401 when the credential is missing, wrong, expired or of the wrong kind. */
export function identify(world: World, operation: OperationData, headers: Headers, url: URL): Caller {
  if (operation.credentials.length === 0)
    return { credential: 'none', environment: firstEnvironment(world), account: undefined };
  const bearer = /^Bearer\s+(\S+)$/i.exec(headers.get('authorization') ?? '')?.[1];
  const key = headers.get('x-api-key');
  if (operation.credentials.includes('sessionToken') && bearer !== undefined) return holderOf(world, operation, bearer);
  if (!operation.credentials.includes('apiKey')) throw unauthorized(operation, 'tokenMissing');
  const environment = Object.keys(world.state.keys).find((name) => world.state.keys[name] === key);
  if (environment === undefined) throw unauthorized(operation, 'invalidCredentials');
  return { credential: 'apiKey', environment, account: namedAccount(operation, headers, url) };
}

/** The account of the call. Throws what the vendor says when a key comes without one, or with one that is not there. */
export function requireAccount(world: World, operation: OperationData, caller: Caller): void {
  if (operation.scope !== 'linked-account') return;
  if (caller.account === undefined) throw accountRequired(operation);
  const { environment, account } = caller;
  if (world.rows(environment, 'accounts').some((row) => row['account_id'] === account)) return;
  if (caller.credential === 'sessionToken') throw unauthorized(operation, 'invalidToken');
  const fills = {
    'no-such-account': account,
    'test environment': `${environment} environment`,
    'environment test': `environment ${environment}`,
  };
  if (documentedErrors(operation.id).some(({ label }) => label === 'unknownAccount'))
    throw documentedError(operation, 'unknownAccount', fills);
  const where = `for org ${ORGANIZATION} in environment ${environment}`;
  throw undocumentedError(404, 'SERVER_ERROR', `Linked Account with account id ${account} ${where} not found`);
}

function holderOf(world: World, operation: OperationData, bearer: string): Caller {
  for (const environment of Object.keys(world.state.environments)) {
    const token = world.rows(environment, 'tokens').find((row) => row['token'] === bearer);
    if (token && isValid(world, token))
      return { credential: 'sessionToken', environment, account: String(token['linked_account_id']), token: bearer };
  }
  throw unauthorized(operation, 'invalidToken');
}

// An operation documents one or two 401s; the one that names the cause is taken if it is there.
function unauthorized(operation: OperationData, label: string): DocumentedError {
  const [first, ...others] = documentedErrors(operation.id, 401);
  const example = [first, ...others].find((candidate) => candidate?.label === label) ?? first;
  if (!example) throw new Error(`${operation.id} takes a credential and documents no 401.`);
  return documentedError(operation, example.label);
}

function accountRequired(operation: OperationData): DocumentedError {
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
  const places = operation.parameters
    .filter(({ name, in: place }) => name === 'linked_account_id' && place !== 'path')
    .map((parameter) => parameter.in);
  const header = places.includes('header') ? headers.get('linked_account_id') : null;
  const query = places.includes('query') ? url.searchParams.get('linked_account_id') : null;
  return header || query || undefined;
}

const firstEnvironment = (world: World): string => Object.keys(world.state.environments)[0]!;
