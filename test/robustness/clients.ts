import { Refold, RefoldSession, type ClientOptions } from '@refold/core';
import type { OperationCall } from '../contract/call.ts';

/** Key and token that no request may carry elsewhere. */
export const API_KEY = 'tk_robustness';
export const TOKEN = 'robustness.session.token';

/** The client that an operation is for, without limiter and retries. */
export function clientFor({ credentials }: Pick<OperationCall, 'credentials'>, options: ClientOptions): object {
  const settings: ClientOptions = { limiter: false, maxRetries: 0, ...options };
  if (credentials.includes('API key')) return new Refold({ apiKey: API_KEY, ...settings });
  if (credentials.includes('linked account')) {
    return new Refold({ apiKey: API_KEY, ...settings }).forLinkedAccount('acme');
  }
  return new RefoldSession({ token: TOKEN, ...settings });
}
