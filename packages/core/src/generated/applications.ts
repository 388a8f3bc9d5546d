// Generated from the contract by `npm run generate`. Do not edit.
import { Resource, accountHeader, operation, pathExcept, query, safe, singleOrListOperation } from '../runtime.ts';
import type { ApiCall, CallOptions, Operation, SingleOrListOperation } from '../runtime.ts';

/** An app that a linked account can connect, and the state of its connections. */
export interface Application {
  auth_type: AuthType;
  /** What the app is, for people to read. */
  description: string;
  /** Address of the app's logo. */
  icon: string;
  /** Name for people to read. */
  name: string;
  /** Whether the customer must connect the app again. */
  reauth_required: boolean;
  /** The app's name in calls, in lower case. */
  slug: string;
  /** What the app is about, such as CRM or Accounting. */
  tags: string[];
  /** Refold's own id of the app. No example shows it. */
  _id?: string;
  /** Id of the app, 24 hexadecimal digits. */
  app_id?: string;
  /** The fields to ask for when the app is connected with keys. */
  auth_input_map?: AuthInput[];
  /** The fields to ask for, by each way to connect the app. OAuth needs none. */
  auth_type_options?: Record<string, AuthInput[]>;
  /** Whether the account has connected the app. Left out where it has not. */
  connected?: boolean;
  /** The account's connections to the app. Left out where there are none. */
  connected_accounts?: ConnectedAccount[];
  /** Whether the app is an ecosystem app. No source explains the term. */
  ecosystem?: boolean;
  /** How OAuth grants access. Without it, by authorization code. New values may appear. */
  grant_type?: 'authorization_code' | 'authorization_code_pkce' | 'client_credentials' | (string & {});
  /** Whether an account can hold several connections to the app. Left out where it cannot. */
  has_multi_auth_enabled?: boolean;
  /** Where the app comes from. New values may appear. */
  kind?: 'native' | 'custom' | 'universal_connector' | (string & {});
  /** Kind of the app. For apps of the catalogue it is the slug. */
  type?: string;
  version?: ApplicationVersion;
  /** Where the app reports its own events to. No example shows it. */
  webhook_url?: string;
}

/** Version of the app's integration. Only older sources show it. */
export interface ApplicationVersion {
  /** Number of the version. */
  _v: string;
  /** What the app is, once more. */
  description: string;
}

/** All apps, or the one that was asked for by slug. */
export type ApplicationsOrOne = Application[] | Application;

/** A field to ask a customer for. */
export interface AuthInput {
  /** Name of the field, for people to read. */
  label: string;
  /** Name under which the value is sent. */
  name: string;
  /** Text to show while the field is empty. */
  placeholder: string;
  /** Whether the field must be filled in. */
  required: boolean;
  /** How to show the field. New values may appear. */
  type: 'text' | 'password' | 'number' | 'boolean' | 'select' | (string & {});
  /** What to enter, in more words. */
  description?: string;
  /** What to choose from, where the type is `select`. */
  options?: unknown[];
}

/** A way to connect an app. New values may appear. */
export type AuthType = 'oauth2' | 'keybased' | 'api_key' | 'basic_auth' | 'bearer_token' | 'noauth' | (string & {});

/** One connection of a linked account to an app. */
export interface ConnectedAccount {
  /** When the app was connected. */
  connectedAt: string;
  /** Who is connected, as the app names them. Some apps give text, some an object. */
  identifier: string | Record<string, unknown>;
  /** Id of the auth profile that the connection was made with. */
  auth_profile_id?: string;
  /** Name of that auth profile, for people to read. */
  auth_profile_name?: string;
  auth_type?: AuthType;
  /** Id of the connection, where the app can hold several for one account. */
  connection_id?: string;
  /** No source shows its form or says what it means. It may be secret, so keep it out of logs. */
  defaultCredentials?: unknown;
  /** Whether the connection works. New values may appear. */
  status?: 'active' | 'expired' | (string & {});
  /** Fields of your own that were stored with the connection. */
  user_defined_fields?: Record<string, unknown>;
}

/** Parameters of `applications.get`. */
export interface GetApplicationParams {
  /** Slug of the application, in lower case. `event` leads to the event definitions instead. */
  slug: string;
  /** How the app must be connected, `oauth2` or `keybased`. Of little use beside the slug. */
  auth_type?: string;
  /** What the app's `ecosystem` must be. Of little use beside the slug. */
  ecosystem?: boolean;
  /** A tag that the app must have. Of little use beside the slug. */
  tags?: string;
}

/** Parameters of `applications.list`. */
export interface ListApplicationsParams {
  /** Only apps that are connected this way, `oauth2` or `keybased`. */
  auth_type?: string;
  /** Only apps whose `ecosystem` is this one. */
  ecosystem?: boolean;
  /** Slug of one app, in lower case. With it the response is that app and not a list. */
  slug?: string;
  /** Only apps with this tag, such as CRM. */
  tags?: string;
}

/**
 * List applications.
 *
 * Lists the apps that a linked account can connect, each with the state of its connections. Use it to show a customer what
 * there is and what they must connect again. Returns the whole list without pages, or with `slug` one app instead of a
 * list; prefer `applications.get` for that. An account that is missing or unknown is 404.
 *
 * `GET /api/v2/public/application` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key is missing, wrong or rotated.
 * @throws 404: The account is not given, or not known in this environment.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const listApplications: SingleOrListOperation<ListApplicationsParams, 'slug', Application, 'linkedAccount'> =
  /* @__PURE__ */ singleOrListOperation({
    id: 'listApplications',
    route: 'GET /api/v2/public/application',
    credentials: ['linkedAccount'],
    retry: safe,
    write: [/* @__PURE__ */ query(['auth_type', 'ecosystem', 'slug', 'tags']), accountHeader],
    returns: 'object or list',
    has: ['name', 'slug', 'auth_type'],
  });

/**
 * Get an application.
 *
 * Reads one app with the state of its connections for a linked account. Use it to see whether a customer has connected the
 * app, for instance after they came back from signing in to it. An unknown app or account is 404.
 *
 * `GET /api/v2/public/application/{slug}` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key is missing, wrong or rotated.
 * @throws 404: No such app, or the account is not given or not known in this environment.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const getApplication: Operation<GetApplicationParams, Application, 'linkedAccount'> = /* @__PURE__ */ operation({
  id: 'getApplication',
  route: 'GET /api/v2/public/application/{slug}',
  credentials: ['linkedAccount'],
  retry: safe,
  write: [
    /* @__PURE__ */ pathExcept({ slug: ['event', 'event/*'] }),
    /* @__PURE__ */ query(['auth_type', 'ecosystem', 'tags']),
    accountHeader,
  ],
  returns: 'object',
  has: ['name', 'slug', 'auth_type'],
});

/** The apps that your customers can connect, and the state of each connection. */
export class Applications extends Resource {
  /**
   * List applications.
   *
   * Lists the apps that a linked account can connect, each with the state of its connections. Use it to show a customer what
   * there is and what they must connect again. Returns the whole list without pages, or with `slug` one app instead of a
   * list; prefer `applications.get` for that. An account that is missing or unknown is 404.
   *
   * `GET /api/v2/public/application` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key is missing, wrong or rotated.
   * @throws 404: The account is not given, or not known in this environment.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  list(
    params: ListApplicationsParams & Required<Pick<ListApplicationsParams, 'slug'>>,
    options?: CallOptions,
  ): ApiCall<Application>;
  /**
   * List applications.
   *
   * Lists the apps that a linked account can connect, each with the state of its connections. Use it to show a customer what
   * there is and what they must connect again. Returns the whole list without pages, or with `slug` one app instead of a
   * list; prefer `applications.get` for that. An account that is missing or unknown is 404.
   *
   * `GET /api/v2/public/application` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key is missing, wrong or rotated.
   * @throws 404: The account is not given, or not known in this environment.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  list(params?: ListApplicationsParams & { slug?: undefined }, options?: CallOptions): ApiCall<Application[]>;
  /**
   * List applications.
   *
   * Lists the apps that a linked account can connect, each with the state of its connections. Use it to show a customer what
   * there is and what they must connect again. Returns the whole list without pages, or with `slug` one app instead of a
   * list; prefer `applications.get` for that. An account that is missing or unknown is 404.
   *
   * `GET /api/v2/public/application` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key is missing, wrong or rotated.
   * @throws 404: The account is not given, or not known in this environment.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  list(params?: ListApplicationsParams, options?: CallOptions): ApiCall<ApplicationsOrOne> {
    return listApplications(this.client, params, options);
  }

  /**
   * Get an application.
   *
   * Reads one app with the state of its connections for a linked account. Use it to see whether a customer has connected the
   * app, for instance after they came back from signing in to it. An unknown app or account is 404.
   *
   * `GET /api/v2/public/application/{slug}` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key is missing, wrong or rotated.
   * @throws 404: No such app, or the account is not given or not known in this environment.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  get(params: GetApplicationParams, options?: CallOptions): ApiCall<Application> {
    return getApplication(this.client, params, options);
  }
}
