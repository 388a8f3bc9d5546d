import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RunningServer } from './prism.ts';

export type LimitSettings = {
  readonly requestsPerSecond?: number;
  readonly burst?: number;
  readonly latencyMs?: number;
  /** Seconds named in a Retry-After header of each 429; without it the header is absent, as Refold's sources have it. */
  readonly retryAfterSeconds?: number;
  /** Response to an accepted request; without it an empty list. */
  readonly answer?: (request: AcceptedRequest) => Answer;
};

export type AcceptedRequest = { readonly method: string; readonly path: string; readonly body: string };
export type Answer = { readonly status?: number; readonly body: object };

export type LimitedServer = RunningServer & {
  /** Times of accepted requests, in milliseconds from the first. */
  readonly accepted: readonly number[];
  /** Times of refused requests, in milliseconds from the first. */
  readonly refusals: readonly number[];
  /** Number of those that were refused with 429. */
  readonly refused: () => number;
};

const EMPTY_LIST: Answer = { body: { docs: [] } };

/** A server that enforces Refold's limit to the letter: a token bucket, full at the start, and 429 without mercy. */
export async function startLimitedServer(settings: LimitSettings = {}): Promise<LimitedServer> {
  const { requestsPerSecond = 20, burst = 5, latencyMs = 20, retryAfterSeconds, answer = () => EMPTY_LIST } = settings;
  const accepted: number[] = [];
  const refusals: number[] = [];
  let first: number | undefined;
  let tokens = burst;
  let filledAt = performance.now();

  /** Takes a token, or tells that there is none. */
  const admit = (): boolean => {
    const now = performance.now();
    first ??= now;
    tokens = Math.min(burst, tokens + ((now - filledAt) / 1000) * requestsPerSecond);
    filledAt = now;
    const allowed = tokens >= 1;
    if (allowed) tokens -= 1;
    (allowed ? accepted : refusals).push(now - first);
    return allowed;
  };

  const server = createServer(async (request, response) => {
    const allowed = admit();
    let body = '';
    for await (const chunk of request.setEncoding('utf8')) body += chunk;
    const refusal = { status: 429, body: { error: 'Too Many Requests', message: 'Server Error' } };
    const { method = '', url = '' } = request;
    const chosen = allowed ? answer({ method, path: url, body }) : refusal;
    const headers = {
      'content-type': 'application/json',
      ...(retryAfterSeconds !== undefined && !allowed && { 'retry-after': `${retryAfterSeconds}` }),
    };
    setTimeout(() => {
      response.writeHead(chosen.status ?? 200, headers);
      response.end(JSON.stringify(chosen.body));
    }, latencyMs);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    accepted,
    refusals,
    refused: () => refusals.length,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
