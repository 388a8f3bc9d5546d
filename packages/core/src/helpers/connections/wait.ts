import { getApplication } from '../../generated/functions.ts';
import type { Application } from '../../generated/types.ts';
import type { ClientLike } from '../../call/call.ts';
import { invoke } from '../client.ts';
import { poll, type WaitOptions } from '../poll.ts';
import { connectionStateOf, type ConnectionState } from './state.ts';

/**
 * Waits until a linked account has connected an app, and returns the app. A request handler is better off with the webhook
 * `Connection Created`; this is for a page that shows progress, or a script.
 *
 * @throws WaitTimeoutError when it was not connected in time; the message says how it stood.
 * @throws NotFoundError for an app or account that is not known.
 */
export async function waitForConnection(
  client: ClientLike<'linkedAccount'>,
  params: { readonly slug: string },
  wait: WaitOptions = {},
): Promise<Application> {
  const { slug } = params;
  let status: ConnectionState | undefined;
  return await poll(
    {
      operationId: 'getApplication',
      late: (milliseconds) =>
        `${slug} was not connected after ${milliseconds} ms; it stands at "${status ?? 'unknown'}".`,
      async look(options) {
        const application = await invoke(client, 'applications.get', getApplication, params, options);
        status = connectionStateOf(application);
        return status === 'connected' ? application : undefined;
      },
    },
    wait,
  );
}
