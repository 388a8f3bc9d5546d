import { _ as PageInfo, u as Environment, v as Revision } from "./common-D4m0w_WH.js";
/** A new linked account. Give its id under one of the two names. */
interface CreateLinkedAccountRequest extends LinkedAccountFields {
  /** The same as `linked_account_id`, under its other name. */
  account_id?: string;
  /** Id of your choice, unique in the environment. */
  linked_account_id?: string;
}
/** An app that a linked account has connected. It may hold secrets, so keep it out of logs. */
interface Integration {
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
  /** Who is connected, as the app names them. Some replies give text, some an object. */
  identifier?: string | Record<string, unknown> | null;
  /** Whether the customer must connect again. */
  reauth_required?: boolean;
  /** Whether the app's refresh token has expired. */
  refresh_token_expired?: boolean;
  /** When the connection last changed. */
  updatedAt?: string;
}
/** One of your customers in one environment. */
interface LinkedAccount {
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
interface LinkedAccountFields {
  /** Name for people to read. */
  name?: string;
  /** Fields of your own, by name. They are read back as a list. */
  udf?: Record<string, string>;
  your_app?: YourApp;
}
/** One page of linked accounts. */
interface LinkedAccountPage extends PageInfo {
  /** The linked accounts on this page. */
  docs: LinkedAccount[];
}
/** The linked account as it should be. Give its id under one of the two names. */
interface UpsertLinkedAccountRequest extends LinkedAccountFields {
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
interface UpsertedLinkedAccount extends LinkedAccount {
  /** Whether the call created the account. Older replies lack it. */
  new_account?: boolean;
}
/** A field of your own on a linked account. */
interface UserDefinedField {
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
interface YourApp {
  /** Id of your app. Older callers send it, current ones do not. */
  app_id?: string;
  /** What to send with each request to your product, by header or field name. Secret. */
  auth_credentials?: Record<string, string>;
}
/** Parameters of `linkedAccounts.create`. */
type CreateLinkedAccountParams = CreateLinkedAccountRequest;
/** Parameters of `linkedAccounts.deleteIntegration`. */
interface DeleteIntegrationParams {
  /** Slug of the application, in lower case. */
  slug: string;
  /** End only connections of this kind, `oauth2` or `keybased`. */
  auth_type?: string;
}
/** Parameters of `linkedAccounts.delete`. */
interface DeleteLinkedAccountParams {
  /** The linked account, as you named it. */
  linked_account_id: string;
}
/** Parameters of `linkedAccounts.get`. */
interface GetLinkedAccountParams {
  /** The linked account, as you named it. */
  linked_account_id: string;
}
/** Parameters of `linkedAccounts.list`. */
interface ListLinkedAccountsParams {
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
type UpsertLinkedAccountParams = UpsertLinkedAccountRequest;
export { GetLinkedAccountParams as a, LinkedAccountFields as c, UpsertLinkedAccountParams as d, UpsertLinkedAccountRequest as f, YourApp as h, DeleteLinkedAccountParams as i, LinkedAccountPage as l, UserDefinedField as m, CreateLinkedAccountRequest as n, Integration as o, UpsertedLinkedAccount as p, DeleteIntegrationParams as r, LinkedAccount as s, CreateLinkedAccountParams as t, ListLinkedAccountsParams as u };