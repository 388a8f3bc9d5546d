// Generated from the contract by `npm run generate`. Do not edit.

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
