// Generated from the contract by `npm run generate`. Do not edit.
import {
  Resource,
  accountHeader,
  body,
  failureIn,
  fields,
  idempotent,
  operation,
  path,
  query,
  required,
} from '../runtime.ts';
import type { ApiCall, CallOptions, Operation } from '../runtime.ts';

/** What was done with the credential. */
export interface DeletedDefaultAppCredential {
  /** What was done, for a person. */
  message: string;
  /** Whether the credential is gone. */
  success: boolean;
}

/** The fields that the app asks for, by name, as `authStructures.get` gives them. Secret. */
export type KeyCredentials = Record<string, unknown>;

/** The connection to bring over. */
export interface MigrateTokenRequest {
  auth_object: MigratedCredentials;
  /** Slug of the app, in lower case. */
  slug: string;
}

/**
 * The app's credentials, under the way to connect that they belong to, such as `oauth2` or `keybased`. `authStructures.get`
 * names the fields. Older callers leave the outer object out and give the fields at once. Secret.
 */
export type MigratedCredentials = Record<string, Record<string, unknown> | string>;

/** The app is connected. */
export interface MigratedToken {
  /** What was done, for a person. */
  message: string;
  /** Whether the app is connected. */
  success: boolean;
}

/** The app is not connected. This comes with status 200. */
export interface RefusedMigration {
  /** Why the request was refused, for a person. It is a text and not a code. */
  error: string;
}

/** That the keys are stored. */
export interface SavedKeyCredentials {
  /** Whether the keys work and are stored. */
  success: boolean;
}

/** What was done with the credential. */
export interface StoredDefaultAppCredential {
  /** Whether the credential is new. New values may appear. */
  action: 'added' | 'updated' | (string & {});
  /** What was done, for a person. */
  message: string;
  /** Whether the credential is stored. */
  success: boolean;
}

/** Either that the app is connected, or why not. Look for `error`. */
export type TokenMigration = MigratedToken | RefusedMigration;

/** The credential as it should be. */
export interface UpsertDefaultAppCredentialRequest {
  /** What Refold sends to your product. Secret. */
  value: string;
}

/** Parameters of `credentials.delete`. */
export interface DeleteDefaultAppCredentialParams {
  /** Name of the credential, as your default app defines it. */
  key: string;
}

/** Parameters of `credentials.migrateToken`. */
export type MigrateTokenParams = MigrateTokenRequest;

/** Parameters of `credentials.saveKey`. */
export interface SaveKeyCredentialsParams {
  /** Slug of the application, in lower case. */
  slug: string;
  /** Which way to connect is meant, for apps that have several. */
  auth_type?: string;
  /** The request body. */
  body: KeyCredentials;
}

/** Parameters of `credentials.upsert`. */
export interface UpsertDefaultAppCredentialParams extends UpsertDefaultAppCredentialRequest {
  /** Name of the credential, as your default app defines it. */
  key: string;
}

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
export const deleteDefaultAppCredential: Operation<
  DeleteDefaultAppCredentialParams,
  DeletedDefaultAppCredential,
  'linkedAccount' | 'sessionToken'
> = /* @__PURE__ */ operation({
  id: 'deleteDefaultAppCredential',
  route: 'DELETE /api/v2/public/linked-account/default-app/auth-credentials/{key}',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: idempotent,
  write: [path, accountHeader],
  returns: 'object',
  has: ['message', 'success'],
});

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
export const upsertDefaultAppCredential: Operation<
  UpsertDefaultAppCredentialParams,
  StoredDefaultAppCredential,
  'linkedAccount' | 'sessionToken'
> = /* @__PURE__ */ operation({
  id: 'upsertDefaultAppCredential',
  route: 'PUT /api/v2/public/linked-account/default-app/auth-credentials/{key}',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: idempotent,
  write: [/* @__PURE__ */ required('value'), path, accountHeader, /* @__PURE__ */ fields(['value'], { always: true })],
  returns: 'object',
  has: ['action', 'message', 'success'],
});

/**
 * Connect an app with keys.
 *
 * Connects an app to a linked account with keys that the customer has entered. Refold tries the keys before it stores them.
 * Use it for apps whose `auth_type` is `keybased`; `authStructures.get` says which fields they need. Keys that do not work
 * are refused with 500.
 *
 * `PUT /api/v2/public/linked-account/integration/save-key-credentials/{slug}` with an API key for one linked account. May be repeated, so it is when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: An API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 * @throws 500: The app refused the keys, or could not be reached with them. Trying the same keys again rarely helps.
 */
export const saveKeyCredentials: Operation<SaveKeyCredentialsParams, SavedKeyCredentials, 'linkedAccount'> =
  /* @__PURE__ */ operation({
    id: 'saveKeyCredentials',
    route: 'PUT /api/v2/public/linked-account/integration/save-key-credentials/{slug}',
    credentials: ['linkedAccount'],
    retry: idempotent,
    write: [
      /* @__PURE__ */ required('body'),
      path,
      /* @__PURE__ */ query(['auth_type']),
      accountHeader,
      /* @__PURE__ */ body({ always: true }),
    ],
    returns: 'object',
    has: ['success'],
  });

/**
 * Bring an existing connection to Refold.
 *
 * Connects an app to a linked account with tokens or keys that you already hold, so that the customer need not connect
 * again. Use it when you move to Refold. Refold tries keys before it stores them. Read the response: a request that is
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
export const migrateToken: Operation<MigrateTokenParams, TokenMigration, 'linkedAccount'> = /* @__PURE__ */ operation({
  id: 'migrateToken',
  route: 'PUT /api/v2/public/migrate-token',
  credentials: ['linkedAccount'],
  retry: idempotent,
  write: [
    /* @__PURE__ */ required('auth_object', 'slug'),
    accountHeader,
    /* @__PURE__ */ fields(['auth_object', 'slug'], { always: true }),
  ],
  returns: 'object',
  has: ['message', 'success', 'error'],
  failure: /* @__PURE__ */ failureIn({ error: true }),
});

/** Store, migrate and remove the credentials with which Refold reaches an app. */
export class Credentials extends Resource {
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
  delete(params: DeleteDefaultAppCredentialParams, options?: CallOptions): ApiCall<DeletedDefaultAppCredential> {
    return deleteDefaultAppCredential(this.client, params, options);
  }

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
  upsert(params: UpsertDefaultAppCredentialParams, options?: CallOptions): ApiCall<StoredDefaultAppCredential> {
    return upsertDefaultAppCredential(this.client, params, options);
  }

  /**
   * Connect an app with keys.
   *
   * Connects an app to a linked account with keys that the customer has entered. Refold tries the keys before it stores them.
   * Use it for apps whose `auth_type` is `keybased`; `authStructures.get` says which fields they need. Keys that do not work
   * are refused with 500.
   *
   * `PUT /api/v2/public/linked-account/integration/save-key-credentials/{slug}` with an API key for one linked account. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The app refused the keys, or could not be reached with them. Trying the same keys again rarely helps.
   */
  saveKey(params: SaveKeyCredentialsParams, options?: CallOptions): ApiCall<SavedKeyCredentials> {
    return saveKeyCredentials(this.client, params, options);
  }

  /**
   * Bring an existing connection to Refold.
   *
   * Connects an app to a linked account with tokens or keys that you already hold, so that the customer need not connect
   * again. Use it when you move to Refold. Refold tries keys before it stores them. Read the response: a request that is
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
  migrateToken(params: MigrateTokenParams, options?: CallOptions): ApiCall<TokenMigration> {
    return migrateToken(this.client, params, options);
  }
}
