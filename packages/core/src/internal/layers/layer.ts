import type { CallContext } from '../../context.ts';
import type { RefoldRequest } from '../../middleware.ts';

/** A request on its way in, a response on its way out. */
export type Chain = (request: RefoldRequest, context: CallContext) => Promise<Response>;

/** One part of a chain. It is given what lies further in, so that a call needs no function of its own for it. */
export type Layer = (request: RefoldRequest, context: CallContext, next: Chain) => Promise<Response>;
