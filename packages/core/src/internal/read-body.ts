import type { CallContext } from '../context.ts';
import { ConnectionError, RefoldError } from '../errors.ts';

/** As a number: a character beyond Latin in a file makes engines load all of it more slowly. */
const BYTE_ORDER_MARK = 0xfeff;

/** Reads the body of the response that counts, within the bounds of its attempt. */
export async function readBody(response: Response, context: CallContext): Promise<Response> {
  context.response = response;
  try {
    const reading = response.text();
    const text = await (context.scope ? context.scope.run(reading) : reading);
    // workerd leaves a byte order mark in, and no JSON parser takes one.
    context.text = text.charCodeAt(0) === BYTE_ORDER_MARK ? text.slice(1) : text;
  } catch (error) {
    if (error instanceof RefoldError) throw error;
    throw new ConnectionError('The connection broke off in the middle of the reply.', { context, cause: error });
  }
  return response;
}
