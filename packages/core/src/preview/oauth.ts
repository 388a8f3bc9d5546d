// Generated from the contract by `npm run generate`. Do not edit.
import { body, operation, path, pathExcept, safe, unsafe } from '../runtime.ts';
import type { Operation } from '../runtime.ts';

/** An auth profile, with which an app can be connected. */
export interface PreviewAuthProfile {
  /** Id of the profile. */
  _id: string;
  /** What the profile is for. */
  description?: string;
  /** Whether connections use it unless another one is named. */
  is_default?: boolean;
  /** Name for people to read. */
  name?: string;
}

/** Auth profiles of an app. */
export interface PreviewAuthProfileList {
  /** The profiles. */
  docs: PreviewAuthProfile[];
}

/** The consent page, or that the app is connected without one. */
export interface PreviewConnectionBegun {
  /** Address of the app's consent page. */
  auth_url?: string;
  /** Whether the app is connected already, since it takes client credentials. */
  connected?: boolean;
}

/** Fields of a connection that is begun. Credentials of the app stand beside them, by their names. */
export interface PreviewConnectionStart {
  /** Auth profile to connect with. */
  authProfileId?: string;
  /** Connection to renew. Without it a new one is begun. */
  connectionId?: string;
  /** Fields that the app asks for before its consent, for apps with auth profiles only. */
  preRequisiteFields?: Record<string, unknown>;
  /** Fields of your own to store with the connection. */
  userDefinedFields?: Record<string, unknown>;
  [key: string]: unknown;
}

/** Parameters of `oauth.begin`. */
export interface PreviewBeginConnectionParams {
  /** Slug of the application, in lower case. */
  slug: string;
  /** The request body. */
  body?: PreviewConnectionStart;
}

/** Parameters of `oauth.listProfiles`. */
export interface PreviewListAuthProfilesParams {
  /** Slug of the application, in lower case. */
  slug: string;
}

/**
 * Begin a connection.
 *
 * Known from the vendor's browser SDK only. Begins a connection of the token's linked account. Answers the
 * address of the consent page, or `connected` where the app takes client credentials, and then no window
 * opens. With `connectionId` it renews that connection. Unknown are the errors, and which fields of the app
 * it refuses.
 *
 * `POST /api/v1/{slug}/integrate` with a session token. Is not repeated once it may have reached the server.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const previewBeginConnection: Operation<PreviewBeginConnectionParams, PreviewConnectionBegun, 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'previewBeginConnection',
    route: 'POST /api/v1/{slug}/integrate',
    credentials: ['sessionToken'],
    retry: unsafe,
    write: [/* @__PURE__ */ pathExcept({ slug: ['workflows/webhooks'] }), /* @__PURE__ */ body()],
    returns: 'object',
  });

/**
 * List auth profiles.
 *
 * Known from an earlier branch of the vendor's browser SDK only. Lists the auth profiles with which an app can
 * be connected. Unknown is its present path.
 *
 * `GET /api/v2/public/slug/{slug}/auth-config` with a session token. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const previewListAuthProfiles: Operation<PreviewListAuthProfilesParams, PreviewAuthProfileList, 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'previewListAuthProfiles',
    route: 'GET /api/v2/public/slug/{slug}/auth-config',
    credentials: ['sessionToken'],
    retry: safe,
    write: [path],
    returns: 'object',
    has: ['docs'],
  });
