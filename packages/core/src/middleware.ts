import type { CallContext } from './context.ts';

/** One request as `fetch` will get it. Make a changed copy rather than change it. */
export interface RefoldRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: BodyInit;
}

/** A request that is still being written. */
export interface Draft extends RefoldRequest {
  url: string;
  headers: Record<string, string>;
  body?: BodyInit;
}

/** Sends the request on, and gives the response of what lies further in. */
export type Next = (request: RefoldRequest) => Promise<Response>;

/**
 * One layer around every attempt. It may change the request, answer by itself, or look at the response; the body of a
 * response can be read only once, so clone it first. Yours run inside the retries and outside the limiter, and never see
 * the credential.
 */
export type Middleware = (request: RefoldRequest, next: Next, context: CallContext) => Promise<Response>;
