/** Something that can be done in an app. */
interface Action {
  /** Id of the action, unique in its app. */
  action_id: string;
  /** What the action does. */
  description: string;
  /** Name for people to read. */
  name: string;
  /** A label that Refold gives it, such as `v2`. Older replies leave it out. */
  tag?: string;
}
/** A value for each parameter of the action, by its name. Empty where the action takes none. */
type ActionInput = Record<string, unknown>;
/** The actions of an app. */
type ActionList = Action[];
/** A value that an action takes. */
interface ActionParameter {
  /** What to ask a person for. */
  label: string;
  /** Under which name to send it. */
  name: string;
  /** Whether the action cannot do without it. */
  required: boolean;
  /** Kind of value. Text is sent even where a number is meant. */
  type: "text" | "json" | (string & {});
}
/** The parameters of an action. */
type ActionParameterList = ActionParameter[];
/**
 * What became of an action. Read `node_status` first: `Success` means that the app did it, anything else that it did
 * not, although the reply is 200.
 */
interface ActionResult {
  /** The app's answer, in the app's own form. */
  data?: Record<string, unknown>;
  /** The HTTP status with which the app answered. Older replies have it. */
  http_status?: number;
  /** How the action ended. New values may appear. */
  node_status?: "Success" | "Ready" | "Errored" | "Waiting" | "Stopped" | "Rejected" | "Errored_and_Skipped" | "Timed_Out" | (string & {});
  /** Whether the app did it. Some replies have this in place of `node_status`. */
  success?: boolean;
}
/** Parameters of `actions.execute`. */
interface ExecuteActionParams {
  /** Id of the action, from the list of the app's actions. */
  action_id: string;
  /** Slug of the application, in lower case. */
  slug: string;
  /** The request body. */
  body: ActionInput;
}
/** Parameters of `actions.getParameters`. */
interface GetActionParametersParams {
  /** Id of the action, from the list of the app's actions. */
  action_id: string;
  /** Slug of the application, in lower case. */
  slug: string;
}
/** Parameters of `actions.list`. */
interface ListActionsParams {
  /** Slug of the application, in lower case. */
  slug: string;
}
export { ActionParameterList as a, GetActionParametersParams as c, ActionParameter as i, ListActionsParams as l, ActionInput as n, ActionResult as o, ActionList as r, ExecuteActionParams as s, Action as t };