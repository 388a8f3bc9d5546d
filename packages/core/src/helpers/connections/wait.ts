import { connectionsOf, type AppConnection } from '../../client/app-connections.ts';
import { getApplication } from '../../generated/functions.ts';
import type { Application } from '../../generated/types.ts';
import type { ClientLike } from '../../call/call.ts';
import { invoke, timeFor } from '../client.ts';
import { checkedParams, list, word, type ParamChecks } from '../params.ts';
import { poll, type WaitOptions } from '../poll.ts';
import { AmbiguousConnectionError, canHoldSeveral } from './ambiguous.ts';
import { connectionStateOf, type ConnectionOfApp, type ConnectionState } from './state.ts';

/** App whose connection is awaited. */
export interface WaitForConnectionParams extends ConnectionOfApp {
  /**
   * The connections as they were before the customer began, as `connections(slug)` gave them: then only one that is new or
   * was renewed since counts. Needed for an app that holds several, where one that works already says nothing.
   */
  readonly since?: readonly AppConnection[] | undefined;
}

const checks: ParamChecks<WaitForConnectionParams> = {
  required: { slug: word },
  optional: { connection: word, since: list },
};

/**
 * Waits until a linked account has connected an app, and returns the app. A request handler is better off with the webhook
 * `Connection Created`; this is for a page that shows progress, or a script. With `connection` it waits until that one works,
 * and with `since` for a connection that was not there, or has been renewed.
 *
 * @throws AmbiguousConnectionError when the app holds a connection already and can hold several, and neither `since` nor
 * `connection` says which is awaited.
 * @throws WaitTimeoutError when it was not connected in time; the message says how it stood.
 * @throws NotFoundError for an app or account that is not known.
 */
export async function waitForConnection(
  client: ClientLike<'linkedAccount'>,
  params: WaitForConnectionParams,
  wait: WaitOptions = {},
): Promise<Application> {
  const { slug, connection, since } = checkedParams('waitForConnection', params, checks);
  let state: ConnectionState | undefined;
  let isFirstLook = true;
  return await poll(
    {
      operationId: 'getApplication',
      time: timeFor(client),
      late: (milliseconds) =>
        `${slug} was not connected after ${milliseconds} ms; it stands at "${state ?? 'unknown'}".`,
      async look(options) {
        const application = await invoke(client, 'applications.get', getApplication, { slug }, options);
        const connections = connectionsOf(application);
        if (
          isFirstLook &&
          !since &&
          connection === undefined &&
          canHoldSeveral(application) &&
          connections.length > 0
        ) {
          const advice = 'Pass `since`, the connections from before, or the one that is renewed as `connection`';
          throw new AmbiguousConnectionError('waitForConnection', slug, connections, { advice });
        }
        isFirstLook = false;
        state = connectionStateOf(application, connection);
        const isMade = since
          ? connections.some((one) => one.state === 'connected' && isAwaited(one, connection) && !wasThere(one, since))
          : state === 'connected';
        return isMade ? application : undefined;
      },
    },
    wait,
  );
}

function isAwaited({ id }: AppConnection, connection: string | undefined): boolean {
  return connection === undefined || id === connection;
}

/** Tells whether a connection is as it was: a renewed one has another time. */
function wasThere({ id, connectedAt }: AppConnection, since: readonly AppConnection[]): boolean {
  return since.some((before) => before.id === id && before.connectedAt === connectedAt && before.state === 'connected');
}
