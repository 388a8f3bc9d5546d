import { createMock, type MockOptions } from '@refold/testing';
import { listen, type ListenOptions } from '@refold/testing/node';
import { observe, type ObserveOptions } from '@refold/testing/observe';
import { of, type OptionsObject } from './options-object.ts';
import { optionsOfClients } from './options-of-clients.ts';
import { optionsOfHelpers } from './options-of-helpers.ts';
import * as wrong from './wrong-values.ts';

/** Every options object of the product. */
export const optionsObjects: readonly OptionsObject[] = [
  ...optionsOfClients,
  ...optionsOfHelpers,
  of<MockOptions>(
    'MockOptions',
    {
      seed: [Number.NaN, '1', null],
      clock: wrong.choice,
      rateLimit: wrong.flag,
      retryAfterMs: [-1, Number.NaN, '1', null],
      strict: wrong.flag,
      onUnhandledRequest: wrong.choice,
      keys: wrong.object,
      fixtures: wrong.anything,
      bodyLimit: wrong.positive,
      allowedOrigins: [5, 'x', null, [5]],
      onRequest: wrong.callback,
      deliver: wrong.callback,
    },
    createMock,
  ),
  of<ListenOptions>(
    'ListenOptions',
    { port: [-1, 1.5, 70_000, '1', null], host: wrong.word, latency: [-1, Number.NaN, '1', null] },
    async (options) => (await listen(createMock(), options)).close(),
  ),
  of<ObserveOptions>(
    'ObserveOptions',
    { onIssue: wrong.callback, sampleRate: [-0.1, 1.1, Number.NaN, '1', null] },
    (options) => observe(fetch, options),
    { onIssue: () => undefined },
  ),
];
