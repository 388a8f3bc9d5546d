// Generated from the contract by `npm run generate`. Do not edit.
import type { ApiCall, CallOptions, Methods, PagedCall } from '../../runtime.ts';
import type {
  CreateLinkedAccountParams,
  DeleteIntegrationParams,
  DeleteLinkedAccountParams,
  GetLinkedAccountParams,
  LinkedAccount,
  LinkedAccountPage,
  ListLinkedAccountsParams,
  Message,
  UpsertLinkedAccountParams,
  UpsertedLinkedAccount,
} from '../types.ts';

/** Your customers, as Refold knows them. */
export interface LinkedAccounts {
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
  list(params?: ListLinkedAccountsParams, options?: CallOptions): PagedCall<LinkedAccountPage, LinkedAccount>;

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
   * @throws 500: Credentials or app id in `your_app` are missing or wrong. Only older documentation names this reply.
   */
  create(params: CreateLinkedAccountParams, options?: CallOptions): ApiCall<LinkedAccount>;

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
   * @throws 500: Credentials or app id in `your_app` are missing or wrong. Only older documentation names this reply.
   */
  upsert(params: UpsertLinkedAccountParams, options?: CallOptions): ApiCall<UpsertedLinkedAccount>;

  /**
   * Disconnect an app.
   *
   * Disconnects an app from a linked account and removes its credentials. Without `auth_type` every connection to the app
   * ends. Returns the account without them, and the webhook event Connection Deleted follows.
   *
   * `DELETE /api/v2/public/linked-account/integration/{slug}` with an API key for one linked account. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key is missing, wrong or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  deleteIntegration(params: DeleteIntegrationParams, options?: CallOptions): ApiCall<LinkedAccount>;

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
  delete(params: DeleteLinkedAccountParams, options?: CallOptions): ApiCall<Message>;

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
  get(params: GetLinkedAccountParams, options?: CallOptions): ApiCall<LinkedAccount>;

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
  getActive(options?: CallOptions): ApiCall<LinkedAccount>;
}

/** By method, the operation that it calls. */
export const methods: Methods = `
list listLinkedAccounts GET /api/v2/public/linked-account a s {"q":["env_variable_name","env_variable_value","limit","page"],"p":["page","limit","docs","hasNextPage"]}
create createLinkedAccount POST /api/v2/public/linked-account a u {"r":[["account_id","linked_account_id"]],"b":"fields","n":true}
upsert upsertLinkedAccount PUT /api/v2/public/linked-account as i {"r":[["account_id","linked_account_id"]],"b":"fields","n":true}
deleteIntegration deleteIntegration DELETE /api/v2/public/linked-account/integration/{slug} l i {"q":["auth_type"],"a":"query"}
delete deleteLinkedAccount DELETE /api/v2/public/linked-account/{linked_account_id} a i
get getLinkedAccount GET /api/v2/public/linked-account/{linked_account_id} as s
getActive getActiveLinkedAccount GET /api/v2/public/session/active-linked-account s s
`;
