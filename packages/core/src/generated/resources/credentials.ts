// Generated from the contract by `npm run generate`. Do not edit.
import type { ApiCall, CallOptions, Methods } from '../../runtime.ts';
import type {
  DeleteDefaultAppCredentialParams,
  DeletedDefaultAppCredential,
  MigrateTokenParams,
  SaveKeyCredentialsParams,
  SavedKeyCredentials,
  StoredDefaultAppCredential,
  TokenMigration,
  UpsertDefaultAppCredentialParams,
} from '../types.ts';

/** Store, migrate and remove the credentials with which Refold reaches an app. */
export interface Credentials {
  /**
   * Delete a credential of your default app.
   *
   * Deletes one of the credentials with which Refold reaches your own product for a linked account. Use it when
   * the customer's key to your product ends. There is no way back. Returns a confirmation. A credential that is not there, or
   * an account without your default app, is 404.
   *
   * `DELETE /api/v2/public/linked-account/default-app/auth-credentials/{key}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such credential, or the account is not given or does not have your default app.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  deleteDefaultApp(
    params: DeleteDefaultAppCredentialParams,
    options?: CallOptions,
  ): ApiCall<DeletedDefaultAppCredential>;

  /**
   * Create or change a credential of your default app.
   *
   * Stores one of the credentials with which Refold reaches your own product for a linked account. Use it when the customer's
   * key to your product is made or rotated. Returns in `action` whether the credential is new. An account without your
   * default app is 404.
   *
   * `PUT /api/v2/public/linked-account/default-app/auth-credentials/{key}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: The account is not given, or does not have your default app.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  upsertDefaultApp(
    params: UpsertDefaultAppCredentialParams,
    options?: CallOptions,
  ): ApiCall<StoredDefaultAppCredential>;

  /**
   * Connect an app with keys.
   *
   * Connects an app to a linked account with keys that the customer has entered. Refold tries the keys before it stores them.
   * Use it for apps whose `auth_type` is `keybased`; `getAuthStructure` says which fields they need. Keys that do not work
   * are refused with 500.
   *
   * `PUT /api/v2/public/linked-account/integration/save-key-credentials/{slug}` with an API key for one linked account. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The app refused the keys, or could not be reached with them. Trying the same keys again rarely helps.
   */
  saveKey(params: SaveKeyCredentialsParams, options?: CallOptions): ApiCall<SavedKeyCredentials>;

  /**
   * Bring an existing connection to Refold.
   *
   * Connects an app to a linked account with tokens or keys that you already hold, so that the customer need not connect
   * again. Use it when you move to Refold. Refold tries keys before it stores them. Read the reply: a request that is
   * refused may be answered with 200 and `error`. Custom apps are refused in this way. Keys that do not work are 500.
   *
   * `PUT /api/v2/public/migrate-token` with an API key for one linked account. May be repeated, so it is when it fails.
   *
   * @throws 400: The account is not known, or `auth_object` does not fit the app.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The app refused the keys, or could not be reached with them. Trying the same keys again rarely helps.
   */
  migrateToken(params: MigrateTokenParams, options?: CallOptions): ApiCall<TokenMigration>;
}

/** By method, the operation that it calls. */
export const methods: Methods = `
deleteDefaultApp deleteDefaultAppCredential DELETE /api/v2/public/linked-account/default-app/auth-credentials/{key} ls i {"a":"header"}
upsertDefaultApp upsertDefaultAppCredential PUT /api/v2/public/linked-account/default-app/auth-credentials/{key} ls i {"r":["value"],"a":"header","b":"fields","n":true}
saveKey saveKeyCredentials PUT /api/v2/public/linked-account/integration/save-key-credentials/{slug} l i {"q":["auth_type"],"r":["body"],"a":"header","b":"whole","n":true}
migrateToken migrateToken PUT /api/v2/public/migrate-token l i {"r":["auth_object","slug"],"a":"header","b":"fields","n":true,"f":[{"field":"error"}]}
`;
