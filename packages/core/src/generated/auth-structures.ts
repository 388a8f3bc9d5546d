// Generated from the contract by `npm run generate`. Do not edit.
import { Resource, operation, path, safe } from '../runtime.ts';
import type { ApiCall, CallOptions, Credential, Operation } from '../runtime.ts';

/** The fields of an app's credentials, by way to connect, such as `oauth2` or `keybased`. */
export type AuthStructure = Record<string, AuthStructureFields>;

/** A field about which there is more to say than its type. */
export interface AuthStructureField {
  /** Whether the field must be given. */
  required: boolean;
  /** Type of the value, such as `string`. */
  type: string;
}

/**
 * The fields of one way to connect, by name. Most are given as the name of their type alone; those that may be left out
 * have been seen as objects.
 */
export type AuthStructureFields = Record<string, string | AuthStructureField>;

/** Parameters of `authStructures.get`. */
export interface GetAuthStructureParams {
  /** Slug of the application, in lower case. */
  slug: string;
}

/**
 * Get the auth structure of an app.
 *
 * Reads which fields an app's credentials consist of, for each way to connect it. Use it to know what to give to
 * `credentials.saveKey` or `credentials.migrateToken`. Anybody may call it, without a credential. An unknown app is 500.
 *
 * `GET /api/v2/public/auth-structure/{slug}` with no credential. Changes nothing, so it is repeated when it fails.
 *
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 * @throws 500: No app has this slug. Trying again does not help.
 */
export const getAuthStructure: Operation<GetAuthStructureParams, AuthStructure, Credential> = /* @__PURE__ */ operation(
  {
    id: 'getAuthStructure',
    route: 'GET /api/v2/public/auth-structure/{slug}',
    retry: safe,
    write: [path],
    returns: 'object',
  },
);

/** Which fields an app asks for when a customer connects it. */
export class AuthStructures extends Resource {
  /**
   * Get the auth structure of an app.
   *
   * Reads which fields an app's credentials consist of, for each way to connect it. Use it to know what to give to
   * `credentials.saveKey` or `credentials.migrateToken`. Anybody may call it, without a credential. An unknown app is 500.
   *
   * `GET /api/v2/public/auth-structure/{slug}` with no credential. Changes nothing, so it is repeated when it fails.
   *
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: No app has this slug. Trying again does not help.
   */
  get(params: GetAuthStructureParams, options?: CallOptions): ApiCall<AuthStructure> {
    return getAuthStructure(this.client, params, options);
  }
}
