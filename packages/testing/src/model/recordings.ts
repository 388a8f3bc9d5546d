import type { Json, JsonObject } from './json.ts';

/** One request that the mock received. */
export type RecordedRequest = {
  /** Number of the request, from 1. */
  readonly number: number;
  /** Milliseconds since 1970, in the mock's time. */
  readonly at: number;
  /** `undefined` if no operation of the contract matches. */
  readonly operationId: string | undefined;
  readonly method: string;
  readonly path: string;
  readonly query: Readonly<Record<string, string>>;
  /** Names in lower case. Values of credentials are never kept. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Json | undefined;
  credential: 'apiKey' | 'sessionToken' | 'none';
  environment: string | undefined;
  /** Id of the linked account that the request acted for. */
  account: string | undefined;
  /** `undefined` until there is a response, and when the connection was reset, left hanging or cut. */
  status: number | undefined;
  response: Json | undefined;
  /** The fault of `mock.fail` that was applied: its status, or `reset`, `hang` or `truncate`. */
  fault: string | undefined;
};

/** One attempt to deliver a webhook. */
export type Delivery = {
  readonly url: string;
  readonly event: string;
  /** Number of the attempt, from 1. */
  readonly attempt: number;
  /** Milliseconds since 1970, in the mock's time. */
  readonly at: number;
  readonly body: string;
  /** Value of the `x-cobalt-signature` header. */
  readonly signature: string;
  /** Status of the receiver's response, `failed` if it threw, `no-receiver` if this address has none. */
  readonly result: number | 'failed' | 'no-receiver';
};

const CREDENTIAL_HEADERS = ['x-api-key', 'authorization', 'cookie'];
const REDACTED = '[redacted]';

/** The headers of a request without the values of credentials. */
export function redactedHeaders(headers: Headers): Record<string, string> {
  return Object.fromEntries(
    [...headers].map(([name, value]) => [name, CREDENTIAL_HEADERS.includes(name) ? REDACTED : value]),
  );
}

// Members whose values are secrets, wherever they occur.
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
// Operations whose whole request body is secret.
const SECRET_BODIES = ['saveKeyCredentials', 'upsertDefaultAppCredential', 'setVariableValue'];

/** A recorded request as it may be written to a file: no credential, no token, no secret of an app. */
export function redacted(request: RecordedRequest): RecordedRequest {
  const isSecret = request.operationId !== undefined && SECRET_BODIES.includes(request.operationId);
  return {
    ...request,
    body: isSecret && request.body !== undefined ? REDACTED : withoutSecrets(request.body),
    response: request.operationId === 'setVariableValue' ? REDACTED : withoutSecrets(request.response),
  };
}

function withoutSecrets<T extends Json | undefined>(value: T): T {
  if (Array.isArray(value)) return value.map((item) => withoutSecrets(item)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value as JsonObject).map(([name, member]) => [
    name,
    SECRETS.includes(name) && member !== null ? REDACTED : withoutSecrets(member),
  ]);
  return Object.fromEntries(entries) as T;
}
