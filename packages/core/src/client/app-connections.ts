import type { Application, ConnectedAccount } from '../generated/types.ts';

/** One connection of a linked account to an app. */
export interface AppConnection {
  /** Id to name the connection by, as in `acme.connection(id)`. Absent for an app that holds one connection only. */
  readonly id: string | undefined;
  /** Name for people to read: who is connected, as the app names them, else the auth profile. */
  readonly label: string;
  /** `reconnect` once the connection has expired. */
  readonly state: 'connected' | 'reconnect';
  /** The auth profile that the connection was made with, if the app has profiles. */
  readonly profile: { readonly id: string; readonly name: string | undefined } | undefined;
  /** Way in which the app is connected, such as `oauth2`. */
  readonly authType: string | undefined;
  /** Time of the connection, or of its last renewal, as the server wrote it. */
  readonly connectedAt: string;
}

/** The connections that an application lists, in its order. */
export function connectionsOf({ connected_accounts = [] }: Application): AppConnection[] {
  return connected_accounts.map((one) => ({
    id: one.connection_id,
    label: labelOf(one),
    state: one.status === 'expired' ? 'reconnect' : 'connected',
    profile: one.auth_profile_id === undefined ? undefined : { id: one.auth_profile_id, name: one.auth_profile_name },
    authType: one.auth_type,
    connectedAt: one.connectedAt,
  }));
}

/** Fields by which apps name who is connected, the most telling ones first. */
const NAMES = ['name', 'email', 'username', 'login', 'id'];

function labelOf({ identifier, auth_profile_name, connection_id }: ConnectedAccount): string {
  const named = Object(identifier) === identifier ? (identifier as Record<string, unknown>) : undefined;
  const texts = [identifier, ...NAMES.map((name) => named?.[name]), auth_profile_name, connection_id];
  return texts.find((text): text is string => typeof text === 'string' && text !== '') ?? 'unnamed connection';
}
