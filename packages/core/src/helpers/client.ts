import { connectionOf, type ClientLike } from '../call/call.ts';
import type { Connection } from '../call/connection.ts';
import { sessionTokenScheme } from '../client/session-token.ts';
import { timeOf, type Time } from '../util/time.ts';

/** A client that acts for one linked account. */
export type AccountClient = ClientLike<'linkedAccount' | 'sessionToken'>;

type AnyFunction = (client: any, ...parameters: any[]) => any;
type Tail<F extends AnyFunction> = Parameters<F> extends [any, ...infer Rest] ? Rest : never;
type Resources = Readonly<
  Record<string, Readonly<Record<string, (...parameters: readonly unknown[]) => any>> | undefined>
>;

/**
 * Makes a call by the client's own method where it has resources, so that what a program puts in place of a method counts
 * for helpers too; otherwise by the standalone function.
 */
export function invoke<F extends AnyFunction>(
  client: ClientLike<any>,
  method: `${string}.${string}`,
  operation: F,
  ...parameters: Tail<F>
): ReturnType<F> {
  const [resource, name] = method.split('.') as [string, string];
  const owner = (client as unknown as Resources)[resource];
  return owner ? owner[name]!(...parameters) : operation(client, ...parameters);
}

/** The client that acts for one linked account, of the same kind as the given one. */
export function forLinkedAccount(client: ClientLike<'apiKey'>, linkedAccountId: string): ClientLike<'linkedAccount'> {
  const maker = 'forLinkedAccount' in client ? client : connectionOf(client);
  return (maker as Connection<'apiKey'>).forLinkedAccount(linkedAccountId);
}

/** A client with a session token, and otherwise the options and the limiter of an existing one. */
export function withSessionToken(client: ClientLike<'apiKey'>, token: string): ClientLike<'sessionToken'> {
  return connectionOf(client).withSecret(sessionTokenScheme, token) as Connection<'sessionToken'>;
}

/** The client of one of several connections of an app, if one is named. */
export function forConnection<C extends ClientLike<any>>(client: C, connectionId: string | undefined): C {
  if (connectionId === undefined) return client;
  const maker = 'connection' in client ? client : connectionOf(client);
  return (maker as Connection).connection(connectionId) as unknown as C;
}

/** The time in which a client's server lives: the mock's own, else that of the machine. */
export function timeFor(client: ClientLike<any>): Time {
  return timeOf(connectionOf(client).options.fetch);
}
