/** What was done with the credential. */
interface DeletedDefaultAppCredential {
  /** What was done, for a person. */
  message: string;
  /** Whether the credential is gone. */
  success: boolean;
}
/** The fields that the app asks for, by name, as `getAuthStructure` gives them. Secret. */
type KeyCredentials = Record<string, unknown>;
/** The connection to bring over. */
interface MigrateTokenRequest {
  auth_object: MigratedCredentials;
  /** Slug of the app, in lower case. */
  slug: string;
}
/**
 * The app's credentials, under the way to connect that they belong to, such as `oauth2` or `keybased`. `getAuthStructure`
 * names the fields. Older callers leave the outer object out and give the fields at once. Secret.
 */
type MigratedCredentials = Record<string, Record<string, unknown> | string>;
/** The app is connected. */
interface MigratedToken {
  /** What was done, for a person. */
  message: string;
  /** Whether the app is connected. */
  success: boolean;
}
/** The app is not connected. This comes with status 200. */
interface RefusedMigration {
  /** Why the request was refused, for a person. It is a text and not a code. */
  error: string;
}
/** That the keys are stored. */
interface SavedKeyCredentials {
  /** Whether the keys work and are stored. */
  success: boolean;
}
/** What was done with the credential. */
interface StoredDefaultAppCredential {
  /** Whether the credential is new. New values may appear. */
  action: "added" | "updated" | (string & {});
  /** What was done, for a person. */
  message: string;
  /** Whether the credential is stored. */
  success: boolean;
}
/** Either that the app is connected, or why not. Look for `error`. */
type TokenMigration = MigratedToken | RefusedMigration;
/** The credential as it should be. */
interface UpsertDefaultAppCredentialRequest {
  /** What Refold sends to your product. Secret. */
  value: string;
}
/** Parameters of `credentials.deleteDefaultApp`. */
interface DeleteDefaultAppCredentialParams {
  /** Name of the credential, as your default app defines it. */
  key: string;
}
/** Parameters of `credentials.migrateToken`. */
type MigrateTokenParams = MigrateTokenRequest;
/** Parameters of `credentials.saveKey`. */
interface SaveKeyCredentialsParams {
  /** Slug of the application, in lower case. */
  slug: string;
  /** Which way to connect is meant, for apps that have several. */
  auth_type?: string;
  /** The request body. */
  body: KeyCredentials;
}
/** Parameters of `credentials.upsertDefaultApp`. */
interface UpsertDefaultAppCredentialParams extends UpsertDefaultAppCredentialRequest {
  /** Name of the credential, as your default app defines it. */
  key: string;
}
export { MigrateTokenRequest as a, RefusedMigration as c, StoredDefaultAppCredential as d, TokenMigration as f, MigrateTokenParams as i, SaveKeyCredentialsParams as l, UpsertDefaultAppCredentialRequest as m, DeletedDefaultAppCredential as n, MigratedCredentials as o, UpsertDefaultAppCredentialParams as p, KeyCredentials as r, MigratedToken as s, DeleteDefaultAppCredentialParams as t, SavedKeyCredentials as u };