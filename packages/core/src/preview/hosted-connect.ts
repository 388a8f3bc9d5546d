// Generated from the contract by `npm run generate`. Do not edit.
import { fields, operation, required, unsafe } from '../runtime.ts';
import type { Credential, Operation } from '../runtime.ts';

/** A connect code. */
export interface PreviewConnectCode {
  /** The code from the hosted link. */
  code: string;
}

/** A session token. */
export interface PreviewConnectToken {
  /** The session token. */
  token: string;
}

/** Parameters of `hostedConnect.exchangeCode`. */
export type PreviewExchangeConnectCodeParams = PreviewConnectCode;

/**
 * Exchange a connect code.
 *
 * Known from a branch of the vendor's browser SDK only. Turns the single-use code of a hosted link into a
 * session token. It takes no credential, and a code is good for one exchange. Unknown are the errors.
 *
 * `POST /api/v2/public/connect-code/exchange` with no credential. Is not repeated once it may have reached the server.
 *
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const previewExchangeConnectCode: Operation<PreviewExchangeConnectCodeParams, PreviewConnectToken, Credential> =
  /* @__PURE__ */ operation({
    id: 'previewExchangeConnectCode',
    route: 'POST /api/v2/public/connect-code/exchange',
    retry: unsafe,
    write: [/* @__PURE__ */ required('code'), /* @__PURE__ */ fields(['code'], { always: true })],
    returns: 'object',
    has: ['token'],
  });
