// Generated from the contract by `npm run generate`. Do not edit.
import type { ApiCall, CallOptions, Methods } from '../../runtime.ts';
import type {
  ActionList,
  ActionParameterList,
  ActionResult,
  ExecuteActionParams,
  GetActionParametersParams,
  ListActionsParams,
} from '../types.ts';

/** Read and write a connected app through its ready-made actions. */
export interface Actions {
  /**
   * List the actions of an app.
   *
   * Lists the ready-made actions of an app. Use it to find the id under which an action is described and executed.
   * Returns a plain list, without pages. An unknown app is 404.
   *
   * `GET /api/v2/integration-schema/{slug}/actions` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such app, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  list(params: ListActionsParams, options?: CallOptions): ApiCall<ActionList>;

  /**
   * Get the parameters of an action.
   *
   * Reads which parameters an action takes, and which of them it cannot do without. Use it to build a form, or to know
   * what to execute the action with. Returns a plain list. An unknown app or action is 404.
   *
   * `GET /api/v2/integration-schema/{slug}/actions/{action_id}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such action, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  getParameters(params: GetActionParametersParams, options?: CallOptions): ApiCall<ActionParameterList>;

  /**
   * Execute an action.
   *
   * Executes one action in the app that the linked account has connected, and waits for the app's answer. It does
   * whatever the action does, so it may create, change or delete records there; repeating it does so again.
   *
   * Returns the app's answer in `data`. **A reply of 200 does not mean success:** when the app refuses, the failure is
   * told by `node_status`, so read that and not the status alone. A missing parameter is 400, an unknown action 404.
   *
   * `POST /api/v2/integration-schema/{slug}/actions/{action_id}/execute` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
   *
   * @throws 400: A parameter that the action cannot do without is missing.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such action, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  execute(params: ExecuteActionParams, options?: CallOptions): ApiCall<ActionResult>;
}

/** By method, the operation that it calls. */
export const methods: Methods = `
list listActions GET /api/v2/integration-schema/{slug}/actions ls s {"a":"header"}
getParameters getActionParameters GET /api/v2/integration-schema/{slug}/actions/{action_id} ls s {"a":"header"}
execute executeAction POST /api/v2/integration-schema/{slug}/actions/{action_id}/execute ls u {"r":["body"],"a":"header","b":"whole","n":true,"f":[{"field":"node_status","values":["Errored","Errored_and_Skipped","Rejected","Stopped","Timed_Out"]},{"field":"success","values":[false]}]}
`;
