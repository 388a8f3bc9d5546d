import { Caller, type CallerSettings } from './caller.ts';
import type { RefoldOptions } from './clients.ts';
import { apiKeyScheme } from './internal/schemes/api-key.ts';
import { sessionTokenScheme } from './internal/schemes/session-token.ts';
import type { RefoldSessionOptions } from './session-client.ts';

export * from './generated/functions.ts';

/** A caller for standalone functions, for those who ship only the calls they make. */
export function createCaller(options: RefoldOptions): Caller<'apiKey'>;
export function createCaller(options: RefoldSessionOptions): Caller<'sessionToken'>;
export function createCaller(options: RefoldOptions | RefoldSessionOptions): Caller {
  const { apiKey, token, ...settings } = options as RefoldOptions & RefoldSessionOptions;
  const made: CallerSettings =
    token === undefined
      ? { ...settings, credential: 'apiKey', scheme: apiKeyScheme, secret: apiKey }
      : { ...settings, credential: 'sessionToken', scheme: sessionTokenScheme, secret: token };
  return new Caller(made);
}
