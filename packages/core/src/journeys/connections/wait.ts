import { getApplication } from '../../functions.ts';
import { getApplication as operation } from '../../generated/operations.ts';
import type { Application } from '../../generated/types.ts';
import { callerOf, type Acting } from '../acting.ts';
import { poll, type WaitOptions } from '../poll.ts';
import { statusOf, type ConnectionStatus } from './status.ts';

/**
 * Waits until a linked account has connected an app, and returns the app. A request handler is better off with the webhook
 * `Connection Created`; this is for a page that shows progress, or a script.
 *
 * @throws WaitTimeoutError when it was not connected in time; the message says how it stood.
 * @throws NotFoundError for an app or account that is not known.
 */
export function waitForConnection(
  client: Acting<'linkedAccount'>,
  { slug }: { readonly slug: string },
  wait: WaitOptions = {},
): Promise<Application> {
  const caller = callerOf(client);
  let status: ConnectionStatus | undefined;
  return poll(
    {
      caller,
      operation,
      late: (milliseconds) =>
        `${slug} was not connected after ${milliseconds} ms; it stands at "${status ?? 'unknown'}".`,
      async look(options) {
        const application = await getApplication(caller, { slug }, options);
        status = statusOf(application);
        return status === 'connected' ? application : undefined;
      },
    },
    wait,
  );
}
