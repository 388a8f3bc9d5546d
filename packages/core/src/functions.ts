import { Caller } from './caller.ts';
import type { RefoldOptions } from './clients.ts';
import { refuseMissingLayers } from './internal/missing-layers.ts';
import { apiKeyScheme } from './internal/schemes/api-key.ts';
import { sessionTokenScheme } from './internal/schemes/session-token.ts';
import { allLayers, type Layers } from './layers.ts';
import type { RefoldSessionOptions } from './session-client.ts';

export * from './generated/functions.ts';
export { check, observe, pace, retry, type Layers } from './layers.ts';

/** A caller for standalone functions, for those who ship only the calls they make. It has every layer of a client. */
export function createCaller(options: RefoldOptions): Caller<'apiKey'>;
export function createCaller(options: RefoldSessionOptions): Caller<'sessionToken'>;
export function createCaller(options: RefoldOptions | RefoldSessionOptions): Caller {
  return callerWith(options, allLayers);
}

/**
 * A caller with no more layers than those given, for bundles where each KB counts: `composeCaller({ token }, { retry })`.
 * Deadline, abort, credential and timeout are always there.
 *
 * @throws InvalidInputError for an option of a layer that is missing, here as well as in a call.
 */
export function composeCaller(options: RefoldOptions, layers?: Layers): Caller<'apiKey'>;
export function composeCaller(options: RefoldSessionOptions, layers?: Layers): Caller<'sessionToken'>;
export function composeCaller(options: RefoldOptions | RefoldSessionOptions, layers: Layers = {}): Caller {
  const checkOptions = (given: object): void => refuseMissingLayers(given, layers);
  checkOptions(options);
  return callerWith(options, layers, checkOptions);
}

function callerWith(
  options: RefoldOptions | RefoldSessionOptions,
  layers: Layers,
  checkOptions?: (given: object) => void,
): Caller {
  const { apiKey, token, ...settings } = options as RefoldOptions & RefoldSessionOptions;
  return new Caller(
    token === undefined
      ? { ...settings, credential: 'apiKey', scheme: apiKeyScheme, secret: apiKey, layers, checkOptions }
      : { ...settings, credential: 'sessionToken', scheme: sessionTokenScheme, secret: token, layers, checkOptions },
  );
}
