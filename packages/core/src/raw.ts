import type { Client } from 'openapi-fetch';
import type { Caller } from './caller.ts';
import type { paths } from './generated/openapi.ts';
import { doubt } from './internal/parts/doubt.ts';
import { rawClient } from './internal/raw-client.ts';

/** openapi-fetch on the contract's paths. It goes through the same layers as the methods of a client. */
export type RawClient = Pick<Client<paths>, 'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'>;

/** Makes an openapi-fetch client that sends through the layers of `caller`: pacing, credential, timeout and retries. */
export function createRawClient(caller: Caller): RawClient {
  return rawClient(caller, doubt);
}
