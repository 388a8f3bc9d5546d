import { Caller } from './caller.ts';
import type { RefoldOptions } from './clients.ts';
import type { Unheeded } from './internal/missing-layers.ts';
import { apiKeyScheme } from './internal/schemes/api-key.ts';
import { sessionTokenScheme } from './internal/schemes/session-token.ts';
import { allLayers, type Layers } from './layers.ts';
import type { RefoldSessionOptions } from './session-client.ts';

export * from './generated/functions.ts';
export { bound, check, middleware, observe, pace, renew, retry, type Bounds, type Layers } from './layers.ts';

/** A caller for standalone functions, for those who ship only the calls they make. It has every layer of a client. */
export function createCaller(options: RefoldOptions): Caller<'apiKey'>;
export function createCaller(options: RefoldSessionOptions): Caller<'sessionToken'>;
export function createCaller(options: any): Caller<any> {
  return composeCaller(options, allLayers);
}

/**
 * A caller with no more layers than those given, for bundles where each KB counts: `composeCaller({ token }, { retry })`.
 * Credential, checks of the input, typed errors and their redaction are always there.
 *
 * @throws InvalidInputError for an option of a layer that is missing, here as well as in a call.
 */
export function composeCaller<L extends Layers = NoLayers>(
  options: Heeded<RefoldOptions, L>,
  layers?: L,
): Caller<'apiKey'>;
export function composeCaller<L extends Layers = NoLayers>(
  options: Heeded<RefoldSessionOptions, L>,
  layers?: L,
): Caller<'sessionToken'>;
export function composeCaller(
  { apiKey, token, ...settings }: Partial<RefoldOptions & RefoldSessionOptions>,
  layers: Layers = {},
): Caller<any> {
  const scheme = token === undefined ? apiKeyScheme : sessionTokenScheme;
  return new Caller({ ...settings, layers, scheme, secret: (token ?? apiKey)! });
}

type NoLayers = Readonly<Record<never, never>>;

/** Options without those of layers that are missing. */
type Heeded<Options, L extends Layers> = Omit<Options, Unheeded<L>> & { readonly [option in Unheeded<L>]?: never };
