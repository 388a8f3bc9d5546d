import { ApiError } from '../../errors/api-error.ts';
import { checkedText } from '../../errors/checks.ts';
import { CredentialError } from '../../errors/refold-error.ts';
import type { SecretSupplier } from '../../call/connection.ts';
import type { ClientOptions } from '../../call/options.ts';
import { Client } from '../../client/client.ts';
import { allLayers } from '../../client/layers.ts';
import { sessionTokenScheme } from '../../client/session-token.ts';
import { previewExchangeConnectCode } from '../../preview/functions.ts';

/**
 * Supplies the session token that a single-use code of a hosted link stands for: `new RefoldSession({ token: tokenOfCode(code) })`.
 * The code is exchanged when the first call needs the token, once for all calls that wait, and once more only after an
 * exchange to which no response came. It stands in no log, error or later request. Announced by the vendor's browser SDK
 * only, as all of `@refold/core/preview`.
 *
 * @param options Where and how to exchange it, the same as those of the session: `baseURL`, `fetch`, `timeout` and so on.
 */
export function tokenOfCode(code: string, options: ClientOptions = {}): SecretSupplier {
  checkedText(code, /^[\x21-\x7e]+$/, 'code', 'must be the code of a hosted link');
  // The code is the client's secret, so that it is masked wherever it could show; the operation itself takes no credential.
  const client = new Client({ scheme: sessionTokenScheme, secret: code, options, layers: allLayers });
  let running: Promise<string> | undefined;
  let refusal: unknown;
  const exchange = async (): Promise<string> => {
    try {
      return (await previewExchangeConnectCode(client, { code })).token;
    } catch (error) {
      if (error instanceof ApiError && !error.retryable) refusal = error;
      running = undefined;
      throw error;
    }
  };
  return async ({ refused }) => {
    if (refused !== undefined)
      throw new CredentialError('The session of a connect code has ended. Ask for a new link.');
    if (refusal) throw refusal;
    return (running ??= exchange());
  };
}
