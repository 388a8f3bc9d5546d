import { documentedError, documentedErrors, ResponseError, undocumentedError } from '../contract/errors.ts';
import { describeIssues, findIssues, hasSchema } from '../contract/issues.ts';
import { contractRouter, type Match } from '../contract/router.ts';
import type { Json } from '../model/json.ts';
import type { OperationData } from '../model/operation.ts';
import { redactedHeaders, type RecordedRequest } from '../model/recordings.ts';
import type { Fault } from '../model/state.ts';
import { authenticate, requireAccount, requireOwnAccount, type Identity } from './authenticate.ts';
import type { Backend } from './backend.ts';
import { Call, type Handlers, type HandlerResponse } from './call.ts';
import { inputError, requestIssues } from './check-request.ts';
import { faultsFor } from './faults.ts';
import { takeToken } from './rate-limit.ts';
import { namedAccounts, readRequest, type RequestData } from './read-request.ts';
import { runDue } from './scheduler.ts';

/** Options of the engine. */
export type EngineOptions = {
  /** Enforce 20 requests a second with bursts of 5. */
  readonly rateLimit: boolean;
  /** Milliseconds for the `Retry-After` header of a 429 of the rate limit. No source shows one, so the default is none. */
  readonly retryAfterMs: number | undefined;
  /** Refuse requests with fields that the contract does not name, and validate every response of the mock. */
  readonly strict: boolean;
  /** Limit of a request body, in bytes. */
  readonly bodyLimit: number;
};

/** Everything that handles requests. */
export type Engine = {
  readonly backend: Backend;
  readonly handlers: Handlers;
  readonly options: EngineOptions;
  readonly requests: RecordedRequest[];
};

/** Outcome of a request: a response, no response, or half of one. */
export type Outcome = {
  readonly kind: 'response' | 'reset' | 'hang' | 'truncate' | 'unhandled';
  readonly status: number;
  readonly body: Json | undefined;
  readonly retryAfterMs?: number;
  /** Methods that the path takes, for a request with another one. */
  readonly allow?: readonly string[];
  readonly entry: RecordedRequest;
};

type OutcomeData = Omit<Outcome, 'entry'>;

/** Handles a request: records it, applies faults, checks it and calls its handler. */
export async function handleRequest(engine: Engine, request: Request): Promise<Outcome> {
  const { backend, requests } = engine;
  backend.clock.step();
  // Requests that come at the same time each have a time of their own.
  const at = backend.clock.now();
  await runDue(backend);
  const url = new URL(request.url);
  const match = contractRouter().match(request.method, url.pathname);
  const data = match && (await readRequest(request, url, match.operation, match.path, engine.options.bodyLimit));
  const entry: RecordedRequest = {
    number: requests.length + 1,
    at,
    operationId: match?.operation.id,
    method: request.method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: redactedHeaders(request.headers),
    body: data?.body,
    credential: request.headers.has('authorization')
      ? 'sessionToken'
      : request.headers.has('x-api-key')
        ? 'apiKey'
        : 'none',
    environment: undefined,
    account: undefined,
    status: undefined,
    response: undefined,
    fault: undefined,
  };
  requests.push(entry);
  const outcome =
    match && data ? await applyFaults(engine, { request, url, match, data, entry }) : unhandled(request, url);
  if (outcome.kind === 'response' || outcome.kind === 'unhandled')
    Object.assign(entry, { status: outcome.status, response: outcome.body });
  return { ...outcome, entry };
}

type RequestContext = { request: Request; url: URL; match: Match; data: RequestData; entry: RecordedRequest };

async function applyFaults(engine: Engine, context: RequestContext): Promise<OutcomeData> {
  const { backend } = engine;
  const { operation } = context.match;
  const faults = faultsFor(backend, operation);
  for (const { delay } of faults) if (delay !== undefined) await backend.clock.sleep(delay, context.request.signal);
  const fault = faults.find(
    ({ status, error, body }) => status !== undefined || error !== undefined || body !== undefined,
  );
  if (fault) context.entry.fault = fault.error ?? String(fault.status ?? 200);
  if (fault && fault.after !== 'commit' && fault.error !== 'truncate') return outcomeOf(fault, operation);
  const response = await checkAndRun(engine, context);
  if (fault?.error === 'truncate') return { kind: 'truncate', status: response.status, body: response.body };
  if (fault) return outcomeOf(fault, operation);
  return { kind: 'response', body: undefined, ...response };
}

function outcomeOf(fault: Fault, operation: OperationData): OutcomeData {
  const { error, status = 200, body, retryAfterMs } = fault;
  if (error === 'reset' || error === 'hang') return { kind: error, status: 0, body: undefined };
  const extra = retryAfterMs === undefined ? {} : { retryAfterMs };
  if (body !== undefined) return { kind: 'response', status, body, ...extra };
  const documented = documentedErrors(operation.id, status);
  const example = documented.find(({ label }) => fault.example === undefined || label === fault.example);
  if (fault.example !== undefined && !example)
    throw new Error(`${operation.id} ${status} has no example "${fault.example}" in the contract.`);
  const plain = undocumentedError(status, 'SERVER_ERROR', `Failed with status ${status}, as the test wanted`);
  return { kind: 'response', status, body: example?.body ?? plain.body, ...extra };
}

async function checkAndRun(
  engine: Engine,
  context: RequestContext,
): Promise<HandlerResponse & { retryAfterMs?: number }> {
  const { operation } = context.match;
  const { strict, retryAfterMs } = engine.options;
  try {
    const response = await callHandler(engine, context);
    if (strict) assertMatchesContract(operation, response);
    return response;
  } catch (error) {
    if (!(error instanceof ResponseError)) throw error;
    const response = { status: error.status, body: error.body };
    if (strict && operation.statuses.includes(error.status)) assertMatchesContract(operation, response);
    return error.status === 429 && retryAfterMs !== undefined ? { ...response, retryAfterMs } : response;
  }
}

async function callHandler(
  { backend, handlers, options }: Engine,
  { request, url, match: { operation }, data, entry }: RequestContext,
): Promise<HandlerResponse> {
  if (data.refusal) throw data.refusal;
  const identity = authenticate(backend, operation, request.headers, url);
  const { credential, environment, account } = identity;
  Object.assign(entry, { credential, environment, account });
  if (options.rateLimit && !takeToken(backend.state, bucketOf(identity), entry.at))
    throw documentedError(operation, 'tooManyRequests');
  requireAccount(backend, operation, identity);
  requireOwnAccount(operation, identity, namedAccounts(request.headers, url, data));
  const issues = requestIssues(operation, data).filter(({ kind }) => options.strict || kind !== 'unknown-field');
  if (issues.length > 0) throw inputError(operation, issues);
  const handler = (handlers as Readonly<Record<string, Handlers[keyof Handlers]>>)[operation.id];
  if (!handler) throw new Error(`The mock does not implement ${operation.id}.`);
  return handler(new Call({ backend, operation, parameters: data.parameters, identity, body: data.body }));
}

// No source says what the limit counts. The contract assumes the key, and a token counts for its environment.
const bucketOf = ({ credential, environment }: Identity): string => (credential === 'none' ? 'public' : environment);

function assertMatchesContract(operation: OperationData, { status, body }: HandlerResponse): void {
  if (!operation.statuses.includes(status))
    throw new Error(`The mock responded to ${operation.id} with ${status}, which the contract does not have.`);
  const key = `${operation.id} ${status}`;
  const issues = hasSchema(key) ? findIssues(key, body) : [];
  if (issues.length > 0)
    throw new Error(
      `The mock's response to ${operation.id} does not match the contract. Check scripts and fixtures of the test. ${describeIssues(issues)}`,
    );
}

function unhandled(request: Request, url: URL): OutcomeData {
  const allow = contractRouter().methods(url.pathname);
  if (request.method === 'OPTIONS' && allow.length > 0)
    return { kind: 'unhandled', status: 204, body: undefined, allow };
  const nearest = contractRouter().nearest(request.method, url.pathname);
  const list = nearest.map(({ id, method, path }) => `${id} (${method} ${path})`).join(', ');
  const message = `${request.method} ${url.pathname} is no operation of the Refold contract. Nearest: ${list}.`;
  const body = { error: 'UNHANDLED_REQUEST', message };
  return allow.length > 0 ? { kind: 'unhandled', status: 405, body, allow } : { kind: 'unhandled', status: 404, body };
}
