// Generated from the contract by `npm run generate`. Do not edit.
import {
  Resource,
  accountQuery,
  fields,
  idempotent,
  operation,
  pagedOperation,
  path,
  pathExcept,
  plainOperation,
  query,
  required,
  safe,
  unsafe,
} from '../runtime.ts';
import type { ApiCall, CallOptions, Operation, OptionalPagedOperation, PagedCall, PlainOperation } from '../runtime.ts';
import type { Environment, Message, PageInfo, Revision } from './common.ts';

/** A new linked account. Give its id under one of the two names. */
export interface CreateLinkedAccountRequest extends LinkedAccountFields {
  /** The same as `linked_account_id`, under its other name. */
  account_id?: string;
  /** Id of your choice, unique in the environment. */
  linked_account_id?: string;
}

/** An app that a linked account has connected. It may hold secrets, so keep it out of logs. */
export interface Integration {
  /** Name of the app, for people to read. */
  name: string;
  /** Slug of the app, or `custom` for your own. */
  type: string;
  /** Refold's own id of the connection. */
  _id?: string;
  /** Id of a custom app; null for apps of the catalogue. */
  app_id?: string | null;
  /** Tokens of the connection. No source shows their form. Secret. */
  authTokens?: unknown;
  /** Connections to the app. No source shows their form. */
  connections?: Record<string, unknown>;
  /** When the app was connected. */
  createdAt?: string;
  /** Credentials of the connection, in the app's own form. Secret. */
  credentials?: Record<string, unknown>;
  /** Address of the app's logo. */
  icon?: string | null;
  /** Who is connected, as the app names them. Some responses give text, some an object. */
  identifier?: string | Record<string, unknown> | null;
  /** Whether the customer must connect again. */
  reauth_required?: boolean;
  /** Whether the app's refresh token has expired. */
  refresh_token_expired?: boolean;
  /** When the connection last changed. */
  updatedAt?: string;
}

/** One of your customers in one environment. */
export interface LinkedAccount {
  /** The id that you chose, unique in its environment. Other calls name it `linked_account_id`. */
  account_id: string;
  environment: Environment;
  /** Name for people to read. */
  name: string;
  __v?: Revision;
  /** Refold's own id, 24 hexadecimal digits. */
  _id?: string;
  /** Id of your organization. */
  associated_org?: string;
  /** When the account was made. */
  createdAt?: string;
  /** Apps that this account has connected. Null right after creation. */
  integrations?: Integration[] | null;
  /** Whether the account is a seed account. No source says what that means. */
  is_seed?: boolean;
  /** Id of a tenant account. No source says what that is. */
  tenant_account_id?: string | null;
  /** Fields of your own. They are written as an object and read as a list. */
  udf?: UserDefinedField[];
  /** When the account last changed. */
  updatedAt?: string;
}

/** What can be said about a linked account when it is created or changed. */
export interface LinkedAccountFields {
  /** Name for people to read. */
  name?: string;
  /** Fields of your own, by name. They are read back as a list. */
  udf?: Record<string, string>;
  your_app?: YourApp;
}

/** One page of linked accounts. */
export interface LinkedAccountPage extends PageInfo {
  /** The linked accounts on this page. */
  docs: LinkedAccount[];
}

/** The linked account as it should be. Give its id under one of the two names. */
export interface UpsertLinkedAccountRequest extends LinkedAccountFields {
  /** The same as `linked_account_id`, under its other name. */
  account_id?: string;
  /** Id of the account to create or change. */
  linked_account_id?: string;
  /**
   * The same fields once more, as older callers nest them. Use the outer ones.
   *
   * @deprecated
   */
  payload?: LinkedAccountFields;
}

/** The linked account after an upsert. */
export interface UpsertedLinkedAccount extends LinkedAccount {
  /** Whether the call created the account. Older responses lack it. */
  new_account?: boolean;
}

/** A field of your own on a linked account. */
export interface UserDefinedField {
  /** Name of the field. */
  key_name: string;
  /** Value of the field. */
  key_value: string;
  /** Refold's own id of the field. */
  _id?: string;
  /** When the field was made. */
  createdAt?: string;
  /** When the field last changed. */
  updatedAt?: string;
}

/** How Refold reaches your own product for this customer. */
export interface YourApp {
  /** Id of your app. Older callers send it, current ones do not. */
  app_id?: string;
  /** What to send with each request to your product, by header or field name. Secret. */
  auth_credentials?: Record<string, string>;
}

/** Parameters of `linkedAccounts.create`. */
export type CreateLinkedAccountParams = CreateLinkedAccountRequest &
  ({ account_id: string } | { linked_account_id: string });

/** Parameters of `linkedAccounts.disconnect`. */
export interface DeleteIntegrationParams {
  /** Slug of the application, in lower case. */
  slug: string;
  /** End only connections of this kind, `oauth2` or `keybased`. */
  auth_type?: string;
  /**
   * The connection that is meant, for an app that holds several for this account. A write without it is refused for such
   * an app, and a read means the default connection. Apps with one connection do without it.
   */
  connection_id?: string;
}

/** Parameters of `linkedAccounts.delete`. */
export interface DeleteLinkedAccountParams {
  /** The linked account, as you named it. */
  linked_account_id: string;
}

/** Parameters of `linkedAccounts.get`. */
export interface GetLinkedAccountParams {
  /** The linked account, as you named it. */
  linked_account_id: string;
}

/** Parameters of `linkedAccounts.list`. */
export interface ListLinkedAccountsParams {
  /** Only accounts that have a value for this environment variable. */
  env_variable_name?: string;
  /** Only accounts whose value of `env_variable_name` is this one. */
  env_variable_value?: string;
  /**
   * Items per page.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Page to return, counted from 1.
   *
   * @default 1
   */
  page?: number;
}

/** Parameters of `linkedAccounts.upsert`. */
export type UpsertLinkedAccountParams = UpsertLinkedAccountRequest &
  ({ account_id: string } | { linked_account_id: string });

/**
 * List linked accounts.
 *
 * Lists the linked accounts of the environment. Use it to walk all customers or to find those with a given environment
 * variable. Returns one page; an empty list is a page without items.
 *
 * `GET /api/v2/public/linked-account` with an API key. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const listLinkedAccounts: OptionalPagedOperation<
  ListLinkedAccountsParams,
  LinkedAccountPage,
  LinkedAccount,
  'apiKey'
> = /* @__PURE__ */ pagedOperation({
  id: 'listLinkedAccounts',
  route: 'GET /api/v2/public/linked-account',
  credentials: ['apiKey'],
  retry: safe,
  write: [/* @__PURE__ */ query(['env_variable_name', 'env_variable_value', 'limit', 'page'])],
  returns: 'object',
  page: { number: 'page', items: 'docs', hasNext: 'hasNextPage' },
});

/**
 * Create a linked account.
 *
 * Creates a linked account, which stands for one of your customers. Use upsert instead when the account may exist. Returns
 * the account. An id that is missing or taken is refused with 400, and an incomplete `your_app` with 500.
 *
 * `POST /api/v2/public/linked-account` with an API key. Is not repeated once it may have reached the server.
 *
 * @throws 400: The id is missing or already taken in this environment.
 * @throws 401: The API key is missing, wrong or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 * @throws 500: Credentials or app id in `your_app` are missing or wrong. Only older documentation names this response.
 */
export const createLinkedAccount: Operation<CreateLinkedAccountParams, LinkedAccount, 'apiKey'> =
  /* @__PURE__ */ operation({
    id: 'createLinkedAccount',
    route: 'POST /api/v2/public/linked-account',
    credentials: ['apiKey'],
    retry: unsafe,
    write: [
      /* @__PURE__ */ required(['account_id', 'linked_account_id']),
      /* @__PURE__ */ fields(['account_id', 'linked_account_id', 'name', 'udf', 'your_app'], { always: true }),
    ],
    returns: 'object',
    has: ['account_id', 'name', 'environment'],
  });

/**
 * Create or change a linked account.
 *
 * Creates the linked account if it does not exist, otherwise changes the given fields. Use it whenever a customer signs in,
 * since repeating it is harmless. Returns the account, and in `new_account` whether it was created. Two credentials of one
 * name are refused with 400, and an incomplete `your_app` with 500.
 *
 * `PUT /api/v2/public/linked-account` with an API key, or a session token. May be repeated, so it is when it fails.
 *
 * @throws 400: Two of the credentials in `your_app` have the same name.
 * @throws 401: The credential is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 * @throws 500: Credentials or app id in `your_app` are missing or wrong. Only older documentation names this response.
 */
export const upsertLinkedAccount: Operation<
  UpsertLinkedAccountParams,
  UpsertedLinkedAccount,
  'apiKey' | 'sessionToken'
> = /* @__PURE__ */ operation({
  id: 'upsertLinkedAccount',
  route: 'PUT /api/v2/public/linked-account',
  credentials: ['apiKey', 'sessionToken'],
  retry: idempotent,
  write: [
    /* @__PURE__ */ required(['account_id', 'linked_account_id']),
    /* @__PURE__ */ fields(['account_id', 'linked_account_id', 'name', 'payload', 'udf', 'your_app'], { always: true }),
  ],
  returns: 'object',
  has: ['account_id', 'name', 'environment'],
});

/**
 * Disconnect an app.
 *
 * Disconnects an app from a linked account and removes its credentials. Of an app that holds several connections for
 * the account, `connection_id` names the one to end. Without it `auth_type` limits what ends, and for an app with several
 * connections the server refuses. Returns the account as it is then, and the webhook event Connection Deleted follows.
 *
 * `DELETE /api/v2/public/linked-account/integration/{slug}` with an API key for one linked account. May be repeated, so it is when it fails.
 *
 * @throws 400: The account holds several connections to the app, and none is named.
 * @throws 401: The API key is missing, wrong or rotated.
 * @throws 404: An API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const deleteIntegration: Operation<DeleteIntegrationParams, LinkedAccount, 'linkedAccount'> =
  /* @__PURE__ */ operation({
    id: 'deleteIntegration',
    route: 'DELETE /api/v2/public/linked-account/integration/{slug}',
    credentials: ['linkedAccount'],
    retry: idempotent,
    write: [path, /* @__PURE__ */ query(['auth_type', 'connection_id']), accountQuery],
    returns: 'object',
    has: ['account_id', 'name', 'environment'],
  });

/**
 * Delete a linked account.
 *
 * Deletes a linked account. Use it when a customer leaves; there is no way back. Returns a confirmation; an unknown account
 * is 404.
 *
 * `DELETE /api/v2/public/linked-account/{linked_account_id}` with an API key. May be repeated, so it is when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such account in this environment.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const deleteLinkedAccount: Operation<DeleteLinkedAccountParams, Message, 'apiKey'> = /* @__PURE__ */ operation({
  id: 'deleteLinkedAccount',
  route: 'DELETE /api/v2/public/linked-account/{linked_account_id}',
  credentials: ['apiKey'],
  retry: idempotent,
  write: [/* @__PURE__ */ pathExcept({ linked_account_id: ['default-app/auth-credentials/*', 'integration/*'] })],
  returns: 'object',
  has: ['message'],
});

/**
 * Get a linked account.
 *
 * Reads one linked account with its connected apps. Use it to see whether a customer is known and what they have
 * connected. An unknown account is 404.
 *
 * `GET /api/v2/public/linked-account/{linked_account_id}` with an API key, or a session token. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such account in this environment.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const getLinkedAccount: Operation<GetLinkedAccountParams, LinkedAccount, 'apiKey' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'getLinkedAccount',
    route: 'GET /api/v2/public/linked-account/{linked_account_id}',
    credentials: ['apiKey', 'sessionToken'],
    retry: safe,
    write: [/* @__PURE__ */ pathExcept({ linked_account_id: ['integration/oauth-url/*'] })],
    returns: 'object',
    has: ['account_id', 'name', 'environment'],
  });

/**
 * Get the linked account of a session token.
 *
 * Reads the linked account that the session token was minted for. Use it in a front end to learn who is signed in, or to
 * see whether a token still holds. Returns the account; a token that does not hold is 401.
 *
 * `GET /api/v2/public/session/active-linked-account` with a session token. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The token is missing, wrong, revoked or expired.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const getActiveLinkedAccount: PlainOperation<LinkedAccount, 'sessionToken'> = /* @__PURE__ */ plainOperation({
  id: 'getActiveLinkedAccount',
  route: 'GET /api/v2/public/session/active-linked-account',
  credentials: ['sessionToken'],
  retry: safe,
  returns: 'object',
  has: ['account_id', 'name', 'environment'],
});

/** Your customers, as Refold knows them. */
export class LinkedAccounts extends Resource {
  /**
   * List linked accounts.
   *
   * Lists the linked accounts of the environment. Use it to walk all customers or to find those with a given environment
   * variable. Returns one page; an empty list is a page without items.
   *
   * `GET /api/v2/public/linked-account` with an API key. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  list(params?: ListLinkedAccountsParams, options?: CallOptions): PagedCall<LinkedAccountPage, LinkedAccount> {
    return listLinkedAccounts(this.client, params, options);
  }

  /**
   * Create a linked account.
   *
   * Creates a linked account, which stands for one of your customers. Use upsert instead when the account may exist. Returns
   * the account. An id that is missing or taken is refused with 400, and an incomplete `your_app` with 500.
   *
   * `POST /api/v2/public/linked-account` with an API key. Is not repeated once it may have reached the server.
   *
   * @throws 400: The id is missing or already taken in this environment.
   * @throws 401: The API key is missing, wrong or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: Credentials or app id in `your_app` are missing or wrong. Only older documentation names this response.
   */
  create(params: CreateLinkedAccountParams, options?: CallOptions): ApiCall<LinkedAccount> {
    return createLinkedAccount(this.client, params, options);
  }

  /**
   * Create or change a linked account.
   *
   * Creates the linked account if it does not exist, otherwise changes the given fields. Use it whenever a customer signs in,
   * since repeating it is harmless. Returns the account, and in `new_account` whether it was created. Two credentials of one
   * name are refused with 400, and an incomplete `your_app` with 500.
   *
   * `PUT /api/v2/public/linked-account` with an API key, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: Two of the credentials in `your_app` have the same name.
   * @throws 401: The credential is missing, wrong, expired or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: Credentials or app id in `your_app` are missing or wrong. Only older documentation names this response.
   */
  upsert(params: UpsertLinkedAccountParams, options?: CallOptions): ApiCall<UpsertedLinkedAccount> {
    return upsertLinkedAccount(this.client, params, options);
  }

  /**
   * Disconnect an app.
   *
   * Disconnects an app from a linked account and removes its credentials. Of an app that holds several connections for
   * the account, `connection_id` names the one to end. Without it `auth_type` limits what ends, and for an app with several
   * connections the server refuses. Returns the account as it is then, and the webhook event Connection Deleted follows.
   *
   * `DELETE /api/v2/public/linked-account/integration/{slug}` with an API key for one linked account. May be repeated, so it is when it fails.
   *
   * @throws 400: The account holds several connections to the app, and none is named.
   * @throws 401: The API key is missing, wrong or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  disconnect(params: DeleteIntegrationParams, options?: CallOptions): ApiCall<LinkedAccount> {
    return deleteIntegration(this.client, params, options);
  }

  /**
   * Delete a linked account.
   *
   * Deletes a linked account. Use it when a customer leaves; there is no way back. Returns a confirmation; an unknown account
   * is 404.
   *
   * `DELETE /api/v2/public/linked-account/{linked_account_id}` with an API key. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such account in this environment.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  delete(params: DeleteLinkedAccountParams, options?: CallOptions): ApiCall<Message> {
    return deleteLinkedAccount(this.client, params, options);
  }

  /**
   * Get a linked account.
   *
   * Reads one linked account with its connected apps. Use it to see whether a customer is known and what they have
   * connected. An unknown account is 404.
   *
   * `GET /api/v2/public/linked-account/{linked_account_id}` with an API key, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such account in this environment.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  get(params: GetLinkedAccountParams, options?: CallOptions): ApiCall<LinkedAccount> {
    return getLinkedAccount(this.client, params, options);
  }

  /**
   * Get the linked account of a session token.
   *
   * Reads the linked account that the session token was minted for. Use it in a front end to learn who is signed in, or to
   * see whether a token still holds. Returns the account; a token that does not hold is 401.
   *
   * `GET /api/v2/public/session/active-linked-account` with a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The token is missing, wrong, revoked or expired.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  getActive(options?: CallOptions): ApiCall<LinkedAccount> {
    return getActiveLinkedAccount(this.client, options);
  }
}
