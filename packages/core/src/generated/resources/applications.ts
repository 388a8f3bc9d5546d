// Generated from the contract by `npm run generate`. Do not edit.
import type { ApiCall, CallOptions, Methods } from '../../runtime.ts';
import type { Application, ApplicationsOrOne, GetApplicationParams, ListApplicationsParams } from '../types.ts';

/** The apps that your customers can connect, and the state of each connection. */
export interface Applications {
  /**
   * List applications.
   *
   * Lists the apps that a linked account can connect, each with the state of its connections. Use it to show a customer what
   * there is and what they must connect again. Returns the whole list without pages, or with `slug` one app instead of a
   * list; prefer `getApplication` for that. An account that is missing or unknown is 404.
   *
   * `GET /api/v2/public/application` with an API key for one linked account. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key is missing, wrong or rotated.
   * @throws 404: The account is not given, or not known in this environment.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  list(params?: ListApplicationsParams, options?: CallOptions): ApiCall<ApplicationsOrOne>;

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
  get(params: GetApplicationParams, options?: CallOptions): ApiCall<Application>;
}

/** By method, the operation that it calls. */
export const methods: Methods = `
list listApplications GET /api/v2/public/application l s {"q":["auth_type","ecosystem","slug","tags"],"a":"header"}
get getApplication GET /api/v2/public/application/{slug} l s {"q":["auth_type","ecosystem","tags"],"v":{"slug":["event"]},"a":"header"}
`;
