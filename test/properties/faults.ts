import type { Change } from './product.ts';

/** A fault to put into the product, and the suite that must find it. */
export interface Fault extends Change {
  /** Guard that the product then lacks. */
  readonly name: string;
  readonly suite: string;
}

const layer = (name: string): string => `layers/${name}.ts`;

/** Faults put in on purpose, each of which some suite must find. */
export const faults: readonly Fault[] = [
  {
    name: 'the race that ends a call',
    suite: 'calls',
    file: layer('timeouts'),
    find: 'return deadline ? deadline.race(() => next(work, exchange)) : next(work, exchange);',
    replace: 'return next(work, exchange);',
  },
  {
    name: 'the look at the signal before a request is sent',
    suite: 'calls',
    file: layer('send'),
    find: '  signal?.throwIfAborted();\n',
    replace: '',
  },
  {
    name: 'what keeps unsafe calls from being repeated',
    suite: 'calls',
    file: layer('retry'),
    find: 'definition.retry.repeatable && ',
    replace: '',
  },
  {
    name: 'the time limit of a refreshed credential',
    suite: 'calls',
    file: layer('credential'),
    find: 'await exchange.withinAttempt(() => supplied(exchange, refused))',
    replace: 'await supplied(exchange, refused)',
  },
  {
    name: 'proof that nothing was sent',
    suite: 'calls',
    file: 'call/exchange.ts',
    find: 'if (meaning === error) this.#mayHaveActed = false;',
    replace: '',
  },
  {
    name: 'what frees the connection of a late response',
    suite: 'calls',
    file: layer('send'),
    find: 'response?.body?.cancel?.().catch(() => undefined);',
    replace: '',
  },
  {
    name: 'what removes the listener from the signal',
    suite: 'calls',
    file: 'util/time.ts',
    find: '    this.#stopListening?.();\n',
    replace: '',
  },
  {
    name: 'what cancels the timer of a bound',
    suite: 'calls',
    file: 'util/time.ts',
    find: '    this.#cancelTimer?.();\n',
    replace: '',
  },
  {
    name: 'what keeps a middleware from going on after the end',
    suite: 'calls',
    file: layer('middleware'),
    find: '        exchange.signal?.throwIfAborted();\n',
    replace: '',
  },
  {
    name: 'the token of a request',
    suite: 'calls',
    file: layer('rate-limit'),
    find: 'if (waiting) await waiting;',
    replace: 'void waiting?.catch(() => {});',
  },
  {
    name: 'the mark before the work',
    suite: 'bulk',
    file: 'helpers/bulk/run.ts',
    find: "    await journal.write('begun', name);\n",
    replace: '',
  },
  {
    name: 'caution after a look-up that fails',
    suite: 'bulk',
    file: 'helpers/bulk/run.ts',
    find: "return { status: 'outcome-unknown', error };",
    replace: 'return perform(item, name);',
  },
  {
    name: 'caution after a refusal of one call of several',
    suite: 'bulk',
    file: 'helpers/bulk/run.ts',
    find: "=== 'failed' && singleCall &&",
    replace: "=== 'failed' &&",
  },
  {
    name: 'the end of a line that was cut off',
    suite: 'bulk',
    file: 'helpers/bulk/checkpoint.ts',
    find: "text === '' || text.endsWith('\\n') ? '' : '\\n'",
    replace: "''",
  },
  {
    name: 'the refusal of a damaged line',
    suite: 'bulk',
    file: 'helpers/bulk/checkpoint.ts',
    find: 'throw notACheckpoint(name, index + 1, line)',
    replace: 'void notACheckpoint',
  },
  {
    name: 'the wait for what is under way',
    suite: 'bulk',
    file: 'helpers/bulk/run.ts',
    find: '  await Promise.all(running);\n',
    replace: '',
  },
  {
    name: 'the wait of a revocation for what is under way',
    suite: 'tokens',
    file: 'helpers/session-tokens/provider.ts',
    find: 'return this.#lock ? this.#lock.alone(linkedAccountId, work) : work();',
    replace: 'return work();',
  },
  {
    name: 'the end of a token that was revoked while it was minted',
    suite: 'tokens',
    file: 'helpers/session-tokens/provider.ts',
    find: 'if (mint.isRevoked) throw revokedError();',
    replace: '',
  },
  {
    name: 'the force after a refusal',
    suite: 'tokens',
    file: 'helpers/session-tokens/provider.ts',
    find: 'return this.#mint(linkedAccountId, refused !== undefined);',
    replace: 'return this.#mint(linkedAccountId, false);',
  },
  {
    name: 'the rejection of a store that throws at once',
    suite: 'tokens',
    file: 'helpers/session-tokens/store-access.ts',
    find: '(async () => work())()',
    replace: 'work()',
  },
  {
    name: 'the bound of a store that stalls',
    suite: 'tokens',
    file: 'helpers/session-tokens/store-access.ts',
    find: 'return this.#bounded(() => this.store.delete(key));',
    replace: 'return Promise.resolve(this.store.delete(key));',
  },
  {
    name: 'the mint that is shared',
    suite: 'tokens',
    file: 'helpers/session-tokens/provider.ts',
    find: 'if (running) return running.promise;',
    replace: '',
  },
  {
    name: 'the wait for the last extension of a lease',
    suite: 'webhooks',
    file: 'helpers/webhooks/receiver.ts',
    find: 'return () => (cancel(), last);',
    replace: 'return async () => cancel();',
  },
  {
    name: 'the release after a handler that failed',
    suite: 'webhooks',
    file: 'helpers/webhooks/receiver.ts',
    find: 'await quietly(() => stored(() => deliveries.release(key, holder)));',
    replace: '',
  },
  {
    name: 'the look at the response before a delivery is done',
    suite: 'webhooks',
    file: 'helpers/webhooks/receiver.ts',
    find: 'if (response.ok) await',
    replace: 'await',
  },
  {
    name: 'the refusal of a delivery that is in hand',
    suite: 'webhooks',
    file: 'helpers/webhooks/receiver.ts',
    find: "if (claim !== 'claimed') return",
    replace: 'if (false) return',
  },
  {
    name: 'the end of a lease',
    suite: 'webhooks',
    file: 'helpers/webhooks/delivery-store.ts',
    find: 'entry.endsAt > now',
    replace: 'true',
  },
  {
    name: 'the bound of a delivery store that stalls',
    suite: 'webhooks',
    file: 'helpers/webhooks/receiver.ts',
    find: 'await stored(() => deliveries.claim(key, holder, leaseMs));',
    replace: 'await deliveries.claim(key, holder, leaseMs);',
  },
];
