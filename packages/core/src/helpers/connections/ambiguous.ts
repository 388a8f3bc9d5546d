import { connectionsOf } from '../../client/app-connections.ts';
import { RefoldError } from '../../errors/refold-error.ts';
import type { Application } from '../../generated/types.ts';

/** A connection that a call could name. */
export interface ConnectionChoice {
  readonly id: string | undefined;
  /** Name for people to read; the id where nothing else is known. */
  readonly label: string;
}

/**
 * An account holds several connections to an app, and the call names none of them. Nothing was changed. `connections` are the
 * choices; name one by its id.
 */
export class AmbiguousConnectionError extends RefoldError {
  static override readonly name: string = 'AmbiguousConnectionError';

  /** The connections of which one is to be named. */
  readonly connections: readonly ConnectionChoice[];

  constructor(
    operationId: string,
    slug: string,
    connections: readonly ConnectionChoice[],
    { advice, cause }: { readonly advice: string; readonly cause?: unknown },
  ) {
    const choices = connections.map(({ id = 'no id', label }) => (id === label ? id : `${id} (${label})`));
    super(`${operationId}: the account has several connections to ${slug}. ${advice}: ${choices.join(', ')}.`, {
      code: 'ambiguous_connection',
      call: { operationId, attempts: 0 },
      cause,
    });
    this.connections = connections;
  }
}

/** Tells whether an app can hold several connections for an account. Such an app says so, or names its connections. */
export function canHoldSeveral(application: Application): boolean {
  return application.has_multi_auth_enabled === true || connectionsOf(application).some(({ id }) => id !== undefined);
}
