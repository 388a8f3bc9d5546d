// Generated from the contract by `npm run generate`. Do not edit.
import {
  Resource,
  accountHeader,
  body,
  failureIn,
  operation,
  path,
  pathExcept,
  required,
  safe,
  unsafe,
} from '../runtime.ts';
import type { ApiCall, CallOptions, Operation } from '../runtime.ts';

/** Something that can be done in an app. */
export interface Action {
  /** Id of the action, unique in its app. */
  action_id: string;
  /** What the action does. */
  description: string;
  /** Name for people to read. */
  name: string;
  /** A label that Refold gives it, such as `v2`. Older responses leave it out. */
  tag?: string;
}

/** A value for each parameter of the action, by its name. Empty where the action takes none. */
export type ActionInput = Record<string, unknown>;

/** The actions of an app. */
export type ActionList = Action[];

/** A value that an action takes. */
export interface ActionParameter {
  /** What to ask a person for. */
  label: string;
  /** Under which name to send it. */
  name: string;
  /** Whether the action cannot do without it. */
  required: boolean;
  /** Kind of value. Text is sent even where a number is meant. */
  type: 'text' | 'json' | (string & {});
}

/** The parameters of an action. */
export type ActionParameterList = ActionParameter[];

/**
 * What became of an action. Read `node_status` first: `Success` means that the app did it, anything else that it did
 * not, although the response is 200.
 */
export interface ActionResult {
  /** The app's answer, in the app's own form. */
  data?: Record<string, unknown>;
  /** The HTTP status with which the app answered. Older responses have it. */
  http_status?: number;
  /** How the action ended. New values may appear. */
  node_status?:
    | 'Success'
    | 'Ready'
    | 'Errored'
    | 'Waiting'
    | 'Stopped'
    | 'Rejected'
    | 'Errored_and_Skipped'
    | 'Timed_Out'
    | (string & {});
  /** Whether the app did it. Some responses have this in place of `node_status`. */
  success?: boolean;
}

/** Parameters of `actions.execute`. */
export interface ExecuteActionParams {
  /** Id of the action, from the list of the app's actions. */
  action_id: string;
  /** Slug of the application, in lower case. */
  slug: string;
  /** The request body. */
  body: ActionInput;
}

/** Parameters of `actions.getParameters`. */
export interface GetActionParametersParams {
  /** Id of the action, from the list of the app's actions. */
  action_id: string;
  /** Slug of the application, in lower case. */
  slug: string;
}

/** Parameters of `actions.list`. */
export interface ListActionsParams {
  /** Slug of the application, in lower case. */
  slug: string;
}

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
export const listActions: Operation<ListActionsParams, ActionList, 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'listActions',
    route: 'GET /api/v2/integration-schema/{slug}/actions',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: safe,
    write: [/* @__PURE__ */ pathExcept({ slug: ['*/actions'] }), accountHeader],
    returns: 'list',
  });

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
export const getActionParameters: Operation<
  GetActionParametersParams,
  ActionParameterList,
  'linkedAccount' | 'sessionToken'
> = /* @__PURE__ */ operation({
  id: 'getActionParameters',
  route: 'GET /api/v2/integration-schema/{slug}/actions/{action_id}',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: safe,
  write: [path, accountHeader],
  returns: 'list',
});

/**
 * Execute an action.
 *
 * Executes one action in the app that the linked account has connected, and waits for the app's answer. It does
 * whatever the action does, so it may create, change or delete records there; repeating it does so again.
 *
 * Returns the app's answer in `data`. **A response of 200 does not mean success:** when the app refuses, the failure is
 * told by `node_status`, so read that and not the status alone. A missing parameter is 400, an unknown action 404.
 *
 * `POST /api/v2/integration-schema/{slug}/actions/{action_id}/execute` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
 *
 * @throws 400: A parameter that the action cannot do without is missing.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such action, or an API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const executeAction: Operation<ExecuteActionParams, ActionResult, 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'executeAction',
    route: 'POST /api/v2/integration-schema/{slug}/actions/{action_id}/execute',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: unsafe,
    write: [/* @__PURE__ */ required('body'), path, accountHeader, /* @__PURE__ */ body({ always: true })],
    returns: 'object',
    failure: /* @__PURE__ */ failureIn({
      node_status: ['Errored', 'Errored_and_Skipped', 'Rejected', 'Stopped', 'Timed_Out'],
      success: [false],
    }),
  });

/** Read and write a connected app through its ready-made actions. */
export class Actions extends Resource {
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
  list(params: ListActionsParams, options?: CallOptions): ApiCall<ActionList> {
    return listActions(this.client, params, options);
  }

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
  getParameters(params: GetActionParametersParams, options?: CallOptions): ApiCall<ActionParameterList> {
    return getActionParameters(this.client, params, options);
  }

  /**
   * Execute an action.
   *
   * Executes one action in the app that the linked account has connected, and waits for the app's answer. It does
   * whatever the action does, so it may create, change or delete records there; repeating it does so again.
   *
   * Returns the app's answer in `data`. **A response of 200 does not mean success:** when the app refuses, the failure is
   * told by `node_status`, so read that and not the status alone. A missing parameter is 400, an unknown action 404.
   *
   * `POST /api/v2/integration-schema/{slug}/actions/{action_id}/execute` with an API key for one linked account, or a session token. Is not repeated once it may have reached the server.
   *
   * @throws 400: A parameter that the action cannot do without is missing.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such action, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  execute(params: ExecuteActionParams, options?: CallOptions): ApiCall<ActionResult> {
    return executeAction(this.client, params, options);
  }
}
