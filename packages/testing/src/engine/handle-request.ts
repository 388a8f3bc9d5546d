import { DocumentedError, documentedErrors, documentedError, undocumentedError } from '../contract/errors.ts';
import { hasSchema, problemsOf } from '../contract/issues.ts';
import type { Match, Router } from '../contract/router.ts';
import type { Json, OperationData } from '../model/operation.ts';
import { handlers } from '../resources/index.ts';
import { runDue } from '../runs/run-task.ts';
import { Call, type Caller, type Reply } from './call.ts';
import { inputError, requestProblems } from './check-request.ts';
import { faultsFor, type Fault } from './faults.ts';
import { identify, requireAccount } from './authenticate.ts';
import { takeToken } from './rate-limit.ts';
import { readRequest, type ReadRequest } from './read-request.ts';
import { shownHeaders, type RecordedRequest } from '../model/recordings.ts';
import type { World } from './backend.ts';

/** How requests are judged. */
export type Rules = {
  /** Enforce 20 requests a second with bursts of 5. */
  readonly rateLimit: boolean;
  /** Seconds for `Retry-After` on a 429. No source shows one, so the default is none. */
  readonly retryAfter: number | undefined;
  /** Refuse requests with fields that the contract does not name, and check every answer of the mock. */
  readonly strict: boolean;
};

/** What becomes of a request. */
export type Outcome = {
  readonly kind: 'response' | 'reset' | 'hang' | 'truncate' | 'unhandled';
  readonly status: number;
  readonly body: Json | undefined;
  readonly retryAfter?: number;
  readonly entry: RecordedRequest;
};

export type Engine = {
  readonly world: World;
  readonly router: Router;
  readonly rules: Rules;
  readonly requests: RecordedRequest[];
};

/** Takes a request through the gates to its handler: contract, faults, credential, limit, account, input. */
export async function perform(engine: Engine, request: Request): Promise<Outcome> {
  const { world, router, requests } = engine;
  world.clock.step();
  await runDue(world);
  const url = new URL(request.url);
  const match = router.match(request.method, url.pathname);
  const read = match && (await readRequest(request, url, match.operation, match.path));
  const entry: RecordedRequest = {
    number: requests.length + 1,
    at: world.clock.now(),
    operationId: match?.operation.id,
    method: request.method,
    path: url.pathname,
    query: Object.fromEntries(url.searchParams),
    headers: shownHeaders(request.headers),
    body: read?.body,
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
    match && read ? await play(engine, { request, url, match, read, entry }) : unhandled(router, request, url);
  if (outcome.kind === 'response' || outcome.kind === 'unhandled')
    Object.assign(entry, { status: outcome.status, response: outcome.body });
  return { ...outcome, entry };
}

type Playing = { request: Request; url: URL; match: Match; read: ReadRequest; entry: RecordedRequest };

async function play(engine: Engine, playing: Playing): Promise<Omit<Outcome, 'entry'>> {
  const { world } = engine;
  const { operation } = playing.match;
  const faults = faultsFor(world, operation);
  for (const { delay } of faults) if (delay !== undefined) await world.clock.sleep(delay, playing.request.signal);
  const failing = faults.find(
    (fault) => fault.status !== undefined || fault.error !== undefined || fault.body !== undefined,
  );
  if (failing) playing.entry.fault = failing.error ?? String(failing.status ?? 200);
  if (failing && failing.after !== 'commit' && failing.error !== 'truncate') return faulty(operation, failing);
  const reply = await answer(engine, playing);
  if (failing?.error === 'truncate') return { kind: 'truncate', status: reply.status, body: reply.body };
  if (failing) return faulty(operation, failing);
  return { kind: 'response', body: undefined, ...reply };
}

function faulty(operation: OperationData, fault: Fault): Omit<Outcome, 'entry'> {
  const { error, status = 200, body, retryAfter } = fault;
  if (error === 'reset' || error === 'hang') return { kind: error, status: 0, body: undefined };
  const extra = retryAfter === undefined ? {} : { retryAfter };
  if (body !== undefined) return { kind: 'response', status, body, ...extra };
  const documented = documentedErrors(operation.id, status);
  const example = documented.find(({ label }) => fault.example === undefined || label === fault.example);
  if (fault.example !== undefined && !example)
    throw new Error(`${operation.id} ${status} has no example "${fault.example}" in the contract.`);
  const plain = undocumentedError(status, 'SERVER_ERROR', `Failed with status ${status}, as the test wanted`);
  return { kind: 'response', status, body: example?.body ?? plain.body, ...extra };
}

async function answer(engine: Engine, playing: Playing): Promise<Reply & { retryAfter?: number }> {
  const { operation } = playing.match;
  try {
    const reply = await handle(engine, playing);
    if (engine.rules.strict) assertConforms(operation, reply);
    return reply;
  } catch (error) {
    if (!(error instanceof DocumentedError)) throw error;
    const reply = { status: error.status, body: error.body };
    if (engine.rules.strict && operation.statuses.includes(error.status)) assertConforms(operation, reply);
    const { retryAfter } = engine.rules;
    return error.status === 429 && retryAfter !== undefined ? { ...reply, retryAfter } : reply;
  }
}

async function handle(
  { world, rules }: Engine,
  { request, url, match: { operation }, read, entry }: Playing,
): Promise<Reply> {
  const caller = identify(world, operation, request.headers, url);
  Object.assign(entry, { credential: caller.credential, environment: caller.environment, account: caller.account });
  if (rules.rateLimit && !takeToken(world.state, bucketOf(caller), world.clock.now()))
    throw documentedError(operation, 'tooManyRequests');
  requireAccount(world, operation, caller);
  const problems = requestProblems(operation, read).filter(({ kind }) => rules.strict || kind !== 'unknown-field');
  if (problems.length > 0) throw inputError(operation, problems);
  const handler = handlers[operation.id];
  if (!handler) throw new Error(`The mock does not play ${operation.id}.`);
  return handler(new Call({ world, operation, parameters: read.parameters, caller, body: read.body }));
}

// No source says what is counted; the contract assumes the key, and a token counts for the environment that it is of.
const bucketOf = ({ credential, environment }: Caller): string => (credential === 'none' ? 'public' : environment);

function assertConforms(operation: OperationData, { status, body }: Reply): void {
  if (!operation.statuses.includes(status))
    throw new Error(`The mock answered ${operation.id} with ${status}, which the contract does not have.`);
  const key = `${operation.id} ${status}`;
  if (!hasSchema(key)) return;
  const problems = problemsOf(key, body);
  if (problems.length === 0) return;
  const text = problems.map(({ pointer, message }) => `${pointer || '/'} ${message}`).join('; ');
  throw new Error(
    `The mock's answer to ${operation.id} does not match the contract. Check what the test scripted or seeded. ${text}`,
  );
}

function unhandled(router: Router, request: Request, url: URL): Omit<Outcome, 'entry'> {
  const nearest = router.nearest(request.method, url.pathname);
  const list = nearest.map(({ id, verb, path }) => `${id} (${verb} ${path})`).join(', ');
  const message = `${request.method} ${url.pathname} is no operation of the Refold contract. Nearest: ${list}.`;
  return { kind: 'unhandled', status: 404, body: { error: 'UNHANDLED_REQUEST', message } };
}
