import { createServer, type AddressInfo, type Socket } from 'node:net';
import type { RunningServer } from './prism.ts';
import { takeRequest, type ReceivedRequest } from './raw-request.ts';

/** Behavior of the server at one request. Raw bytes, so that it can break off anywhere. */
export type Step =
  | { readonly response: ResponseStep }
  /** Close with a reset before a byte of the response, or in the middle of its body. */
  | { readonly reset: 'before-response' | 'in-body' }
  /** Say nothing further, and keep the connection open. */
  | { readonly stall: 'before-response' | 'in-body' | 'after-first-byte' }
  /** Announce a longer body than is sent, then close in an orderly way. */
  | { readonly truncate: true }
  /** Answer a page to as many requests as the documented limit allows, and 429 to the others. */
  | { readonly limit: { readonly requestsPerSecond: number; readonly burst: number } };

type PlainStep = Exclude<Step, { readonly limit: unknown }>;

export type ResponseStep = {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  readonly delayMs?: number;
};

/** Response of `GET /control/<scenario>`. */
export type ScenarioState = {
  readonly seen: readonly ReceivedRequest[];
  /** Connections of the scenario that are open now. */
  readonly open: number;
  /** Connections over which its requests came. */
  readonly connections: number;
  /** An address at which nothing listens. */
  readonly refusing: string;
};

type Scenario = {
  readonly steps: readonly Step[];
  readonly seen: ReceivedRequest[];
  readonly connections: Set<Socket>;
  tokens: number;
  filledAt: number;
};

/** Connections that serve the test's own questions are not reused, so that every scenario begins on a fresh one. */
const CLOSE = { connection: 'close' };
const JSON_HEADERS = { 'content-type': 'application/json' };
// Pages in a browser may call it too.
const CORS = {
  'access-control-allow-origin': '*',
  // A star alone would leave out the one header that carries a token.
  'access-control-allow-headers': 'authorization, *',
  'access-control-allow-methods': '*',
  'access-control-expose-headers': '*',
};

/**
 * A server that fails on request. `POST /control/<scenario>` takes the list of steps, one per request to
 * `/<scenario>/…`, the last one for ever; `GET /control/<scenario>` tells what came in. So a test in any runtime can
 * drive it.
 */
export async function startFaultServer(): Promise<RunningServer> {
  const scenarios = new Map<string, Scenario>();
  const refusing = await closedAddress();
  const sockets = new Map<Socket, string>();

  const answer = (request: ReceivedRequest, socket: Socket): void => {
    const [, first = '', second = ''] = request.path.split(/[/?]/);
    if (request.method === 'OPTIONS') return void socket.end(responseBytes({ status: 204, headers: CLOSE }));
    if (first === 'control') return control(second, request, socket);
    sockets.set(socket, first);
    const scenario = scenarios.get(first);
    if (!scenario)
      return void socket.write(responseBytes({ status: 404, body: '{"error":"no such scenario","message":"x"}' }));
    const step = scenario.steps[Math.min(scenario.seen.length, scenario.steps.length - 1)]!;
    scenario.seen.push({ ...request, path: request.path.slice(first.length + 1) });
    scenario.connections.add(socket);
    perform('limit' in step ? limitStep(step.limit, scenario) : step, socket);
  };

  const control = (name: string, request: ReceivedRequest, socket: Socket): void => {
    if (request.method === 'POST') {
      const steps = JSON.parse(request.body) as Step[];
      scenarios.set(name, { steps, seen: [], connections: new Set(), tokens: Infinity, filledAt: performance.now() });
    }
    const { seen = [], connections } = scenarios.get(name) ?? {};
    const open = [...sockets.values()].filter((scenario) => scenario === name).length;
    const state: ScenarioState = { seen, open, connections: connections?.size ?? 0, refusing };
    socket.end(responseBytes({ body: JSON.stringify(state), headers: { ...JSON_HEADERS, ...CLOSE } }));
  };

  const server = createServer((socket) => {
    sockets.set(socket, '');
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => undefined);
    let received: Buffer = Buffer.alloc(0);
    socket.on('data', (data) => {
      received = Buffer.concat([received, data]);
      for (let taken = takeRequest(received); taken; taken = takeRequest(received)) {
        received = taken.rest;
        answer(taken.request, socket);
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of sockets.keys()) socket.destroy();
      }),
  };
}

/** A token bucket. */
function limitStep(
  { requestsPerSecond, burst }: { requestsPerSecond: number; burst: number },
  scenario: Scenario,
): PlainStep {
  const now = performance.now();
  const filled = scenario.tokens + ((now - scenario.filledAt) / 1000) * requestsPerSecond;
  scenario.tokens = Math.min(burst, filled);
  scenario.filledAt = now;
  if (scenario.tokens < 1) return { response: { status: 429, body: '{"error":"Too Many Requests"}' } };
  scenario.tokens -= 1;
  return { response: { body: '{"docs":[],"hasNextPage":false}' } };
}

/** A port that was free a moment ago. */
async function closedAddress(): Promise<string> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return `http://127.0.0.1:${port}`;
}

function perform(step: PlainStep, socket: Socket): void {
  const half = head(200, { ...JSON_HEADERS, 'content-length': '100' });
  if ('response' in step) {
    setTimeout(() => socket.write(responseBytes(step.response)), step.response.delayMs ?? 0);
  } else if ('reset' in step) {
    if (step.reset === 'in-body') socket.write(`${half}{"docs":`);
    setTimeout(() => socket.resetAndDestroy(), 20);
  } else if ('truncate' in step) {
    socket.end(`${half}{"docs":`);
  } else if (step.stall !== 'before-response') {
    socket.write(step.stall === 'in-body' ? `${half}{"docs":` : `${half}{`);
  }
}

function responseBytes({ status = 200, headers = JSON_HEADERS, body = '{}' }: ResponseStep): Buffer {
  const hasBody = status !== 204 && status !== 304;
  const bytes = Buffer.from(hasBody ? body : '');
  return Buffer.concat([
    Buffer.from(head(status, { ...headers, ...(hasBody && { 'content-length': `${bytes.length}` }) })),
    bytes,
  ]);
}

function head(status: number, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries({ ...CORS, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} Status\r\n${lines.join('')}\r\n`;
}
