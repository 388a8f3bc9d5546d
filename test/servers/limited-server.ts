import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { RunningServer } from './prism.ts';

export type LimitSettings = {
  readonly requestsPerSecond?: number;
  readonly burst?: number;
  readonly latencyMs?: number;
  /** Seconds named in a Retry-After header of each 429; without it the header is absent, as Refold's sources have it. */
  readonly retryAfter?: number;
};

export type LimitedServer = RunningServer & {
  /** When each accepted request came in, in milliseconds from the first. */
  readonly accepted: readonly number[];
  /** How many were refused with 429. */
  readonly refused: () => number;
};

/** A server that enforces Refold's limit to the letter: a token bucket, full at the start, and 429 without mercy. */
export async function startLimitedServer(settings: LimitSettings = {}): Promise<LimitedServer> {
  const { requestsPerSecond = 20, burst = 5, latencyMs = 20, retryAfter } = settings;
  const accepted: number[] = [];
  let first: number | undefined;
  let refused = 0;
  let tokens = burst;
  let filledAt = performance.now();

  const server = createServer((_request, response) => {
    const now = performance.now();
    first ??= now;
    tokens = Math.min(burst, tokens + ((now - filledAt) / 1000) * requestsPerSecond);
    filledAt = now;
    const allowed = tokens >= 1;
    if (allowed) {
      tokens -= 1;
      accepted.push(now - first);
    } else {
      refused += 1;
    }
    const headers = {
      'content-type': 'application/json',
      ...(retryAfter !== undefined && !allowed && { 'retry-after': `${retryAfter}` }),
    };
    setTimeout(() => {
      response.writeHead(allowed ? 200 : 429, headers);
      response.end(allowed ? '{"docs":[]}' : '{"error":"Too Many Requests","message":"Server Error"}');
    }, latencyMs);
  });
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    accepted,
    refused: () => refused,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
