// Generated from the contract by `npm run generate`. Do not edit.
import type { ApiCall, CallOptions, Methods } from '../../runtime.ts';
import type { AuthStructure, GetAuthStructureParams } from '../types.ts';

/** Which fields an app asks for when a customer connects it. */
export interface AuthStructures {
  /**
   * Get the auth structure of an app.
   *
   * Reads which fields an app's credentials consist of, for each way to connect it. Use it to know what to give to
   * `saveKeyCredentials` or `migrateToken`. Anybody may call it, without a credential. An unknown app is 500.
   *
   * `GET /api/v2/public/auth-structure/{slug}` with no credential. Changes nothing, so it is repeated when it fails.
   *
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: No app has this slug. Trying again does not help.
   */
  get(params: GetAuthStructureParams, options?: CallOptions): ApiCall<AuthStructure>;
}

/** By method, the operation that it calls. */
export const methods: Methods = `
get getAuthStructure GET /api/v2/public/auth-structure/{slug} - s
`;
