import type { OptionsOf } from '../call/pipeline.ts';
import { ownOptions } from '../errors/checks.ts';
import { apiKeyScheme } from './api-key.ts';
import { Client } from './client.ts';
import { allLayers, type LayerOption, type Layers } from './layers.ts';
import type { RefoldOptions } from './refold.ts';
import type { RefoldSessionOptions } from './session-client.ts';
import { sessionTokenScheme } from './session-token.ts';

/** A client for standalone functions, for those who ship only the calls they make. It has every layer. */
export function createClient(options: RefoldOptions): Client<'apiKey'>;
export function createClient(options: RefoldSessionOptions): Client<'sessionToken'>;
export function createClient(options: any): Client<any> {
  return createMinimalClient(options, allLayers);
}

/**
 * A client with no more layers than those given, for bundles where each KB counts: `createMinimalClient({ token }, { retry })`.
 * Credential, checks of the input, typed errors and their redaction are always there.
 *
 * @throws InvalidInputError for an option of a layer that is missing, here as well as in a call.
 */
export function createMinimalClient<L extends Layers = NoLayers>(
  options: WithLayers<RefoldOptions, L>,
  layers?: L,
): Client<'apiKey'>;
export function createMinimalClient<L extends Layers = NoLayers>(
  options: WithLayers<RefoldSessionOptions, L>,
  layers?: L,
): Client<'sessionToken'>;
export function createMinimalClient(options: any, layers: Layers = {}): Client<any> {
  const { apiKey, token, ...others } = ownOptions(options as Partial<RefoldOptions & RefoldSessionOptions>);
  const [scheme, secret] = token === undefined ? [apiKeyScheme, apiKey!] : [sessionTokenScheme, token];
  return new Client({ scheme, secret, options: others, layers });
}

type NoLayers = Readonly<Record<never, never>>;

/** Options without those of layers that are missing. */
type WithLayers<Options, L extends Layers> = Omit<Options, MissingOption<L>> & {
  readonly [option in MissingOption<L>]?: never;
};
type MissingOption<L extends Layers> = Exclude<LayerOption, { [name in keyof L]: OptionsOf<L[name]> }[keyof L]>;
