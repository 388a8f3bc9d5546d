import type { CallContext } from '../context.ts';
import { ConnectionError, RefoldError } from '../errors.ts';

/** Reads the body of the response that counts, within the bounds of its attempt. */
export async function readBody(response: Response, context: CallContext): Promise<Response> {
  context.response = response;
  try {
    const reading = response.text();
    const text = await (context.scope ? context.scope.run(reading) : reading);
    // workerd leaves a byte order mark in, which no JSON parser takes.
    context.text = text.replace(/^\uFEFF/, '');
  } catch (error) {
    if (error instanceof RefoldError) throw error;
    throw new ConnectionError('The connection broke off within the reply.', { context, cause: error });
  }
  return response;
}
