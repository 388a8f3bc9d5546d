// A client, and the bindings of a Worker.
import type * as types from '@cloudflare/workers-types';
import * as workers from 'cloudflare:workers';
import * as edge from '@refold/edge';

export const env = workers.env as unknown as { readonly REFOLD_API_KEY: string; readonly TOKENS: types.KVNamespace };
export const refold: edge.Refold = edge.Refold.fromEnv(env);
