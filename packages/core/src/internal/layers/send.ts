import type { CallContext } from '../../context.ts';
import { ConnectionError, RedirectError } from '../../errors.ts';
import type { RefoldRequest } from '../../middleware.ts';

/** Puts one request on the wire. */
export async function send(request: RefoldRequest, context: CallContext): Promise<Response> {
  const { caller, operation, scope } = context;
  const { url, method, headers, body } = request;
  const init: RequestInit = { method, headers, body, redirect: 'manual', signal: scope?.signal };
  context.attempts++;
  context.doubt = operation.doubt;
  let response: Response;
  try {
    response = await (caller.settings.fetch ?? fetch)(url, init);
  } catch (error) {
    throw new ConnectionError(`The connection to ${caller.baseURL} failed.`, { context, cause: error });
  }
  // A browser hides the status of a redirect and says 0.
  if (!response.ok && response.status < 400) {
    void discard(response);
    throw new RedirectError('The server redirected, which is not followed. Check baseURL.', {
      context,
      status: response.status,
    });
  }
  return response;
}

/** Frees the connection of a response that nobody will read. */
export async function discard(response: Response): Promise<void> {
  try {
    await response.body?.cancel();
  } catch {
    // It is closed or locked already, which is all that was wanted.
  }
}
