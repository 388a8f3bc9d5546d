import { Caller, type CallerSettings } from './caller.ts';
import type { RefoldOptions, RefoldSessionOptions } from './clients.ts';

export * from './generated/functions.ts';

/** A caller for standalone functions, for those who ship only the calls they make. */
export function createCaller(options: RefoldOptions): Caller<'apiKey'>;
export function createCaller(options: RefoldSessionOptions): Caller<'sessionToken'>;
export function createCaller(options: RefoldOptions | RefoldSessionOptions): Caller {
  const [credential, secret] =
    'token' in options ? (['sessionToken', options.token] as const) : (['apiKey', options.apiKey] as const);
  const { apiKey: _, token: __, ...settings } = options as RefoldOptions & RefoldSessionOptions;
  return new Caller({ ...settings, credential, secret } satisfies CallerSettings);
}
