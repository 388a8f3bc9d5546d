import { createMock, type Fixtures, type Mock, type OperationId } from '@refold/testing';
import {
  GcraLimiter,
  Refold,
  type ClientOptions,
  type RateLimiter,
  type RefoldLinkedAccount,
  type Secret,
} from '@refold/core';
import { RefoldSession } from '@refold/core/session';
import type { Clock } from './clock.ts';

/** A client whose API is the mock. */
export type Mocked = {
  readonly mock: Mock;
  readonly refold: Refold;
  readonly acme: RefoldLinkedAccount;
  /** Requests to the mock that called an operation, in order. */
  asked(operation: OperationId): Mock['requests'];
  /** Number of requests to the mock that called an operation. */
  count(operation: OperationId): number;
  /** A client of a session token, which shares the limiter. */
  session(token: Secret): RefoldSession;
};

type MockedSettings = ClientOptions & { readonly clock?: Clock };

/** Makes an organization with the account `acme`, which has connected HubSpot, and whatever a row needs besides. */
export function mocked(
  fixtures: Fixtures = {},
  { clock, limiter = clock ? new GcraLimiter() : false, ...settings }: MockedSettings = {},
): Mocked {
  // Under a clock that jumps, client, limiter and mock share it. Else the mock's own moves with each request.
  const mock = createMock(clock ? { clock: { now: () => Date.now() } } : {});
  mock.addFixtures({ linkedAccounts: [{ account_id: 'acme', name: 'Acme Inc.', connected: ['hubspot'] }] });
  mock.addFixtures(fixtures);
  const fetch: typeof mock.fetch = (...request) =>
    clock ? clock.watch(mock.fetch(...request)) : mock.fetch(...request);
  const shared = { maxRetries: 0, ...settings, limiter, fetch };
  const refold = new Refold({ apiKey: mock.keys['test']!, ...shared });
  const asked: Mocked['asked'] = (operation) => mock.requests.filter(({ operationId }) => operationId === operation);
  return {
    mock,
    refold,
    acme: refold.forLinkedAccount('acme'),
    asked,
    count: (operation) => asked(operation).length,
    session: (token) => new RefoldSession({ token, ...shared }),
  };
}

/** A workflow of HubSpot with the id `w1`, which an event starts. */
export const ofEvent: Fixtures = {
  events: [{ name: 'Order Paid', response: { order: 'o-1' } }],
  workflows: [{ _id: 'w1', name: 'Orders', slug: 'hubspot', event: 'Order Paid' }],
};

/** Keeps what a run under way has done. */
export const memoryCheckpoint = (): { read(): string; append(text: string): void } => {
  let kept = '';
  return { read: () => kept, append: (text) => void (kept += text) };
};

/** A limiter that lets everybody through and writes down with which priorities they came. */
export function noticingLimiter(priorities: Set<string | undefined>): RateLimiter {
  const stats = { waiting: 0, waitingBulk: 0, started: 0, refused: 0, requestsPerSecond: 20, pausedMs: 0 };
  return {
    acquire: (options) => void priorities.add(options?.priority),
    onRateLimited: () => undefined,
    stats: () => stats,
  };
}
