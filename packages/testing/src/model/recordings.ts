import type { Json, Row } from './operation.ts';

/** One request that the mock received. */
export type RecordedRequest = {
  /** 1 for the first. */
  readonly number: number;
  /** The mock's time in milliseconds. */
  readonly at: number;
  /** Nothing for a request that is no operation of the contract. */
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Names in lower case. Values of credentials are never kept. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json | undefined;
  credential: 'apiKey' | 'sessionToken' | 'none';
  environment: string | undefined;
  account: string | undefined;
  /** Nothing until it is answered, and when the connection was broken or left hanging. */
  status: number | undefined;
  response: Json | undefined;
  /** What `mock.fail` did to it. */
  fault: string | undefined;
};

const CREDENTIALS = ['x-api-key', 'authorization', 'cookie'];
const HIDDEN = '[redacted]';

/** The headers of a request without the values of credentials. */
export function shownHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries([...headers].map(([name, value]) => [name, CREDENTIALS.includes(name) ? HIDDEN : value]));
}

// Members whose values are secrets, wherever they stand.
const SECRETS = [
  'token',
  'refresh_token',
  'hosted_url',
  'auth_url',
  'auth_credentials',
  'auth_object',
  'authTokens',
  'credentials',
];
// Bodies that are nothing but secrets.
const SECRET_BODIES = ['saveKeyCredentials', 'upsertDefaultAppCredential', 'setVariableValue'];

/** A recorded request as it may be written to a file: no credential, no token, no secret of an app. */
export function redacted(request: RecordedRequest): RecordedRequest {
  const isSecret = request.operationId !== undefined && SECRET_BODIES.includes(request.operationId);
  return {
    ...request,
    body: isSecret && request.body !== undefined ? HIDDEN : withoutSecrets(request.body),
    response: request.operationId === 'setVariableValue' ? HIDDEN : withoutSecrets(request.response),
  };
}

function withoutSecrets<T extends Json | undefined>(value: T): T {
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as Row).map(([name, member]) => [
    name,
    SECRETS.includes(name) && member !== null ? HIDDEN : withoutSecrets(member),
  ]);
  return Object.fromEntries(entries) as T;
}
