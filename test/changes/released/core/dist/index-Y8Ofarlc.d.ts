import { l as RefoldError } from "./errors-Dc9kSQyl.js";
import { o as ActionResult } from "./actions-D9mtPVH_.js";
import { c as CallOptions } from "./caller-BCzgPNgE.js";
import { t as AccountActing } from "./acting-Ba6uTR4D.js";
/** Which action to execute, and with what. */
interface PerformActionParams<Input extends object = Record<string, unknown>> {
  /** Slug of the app, in lower case. */
  slug: string;
  /** Id of the action, from the list of the app's actions. */
  action_id: string;
  /** A value for each parameter of the action, by its name. */
  input: Input;
}
/** How to execute an action. */
interface PerformActionOptions<Output> extends CallOptions {
  /** The action only reads, so it may be repeated when it fails. Default false: it is sent once. */
  readOnly?: boolean;
  /** Checks the app's answer and gives it its type, such as a schema's `parse`. Without it the answer is taken as it is. */
  parse?: (data: unknown) => Output;
}
/** The app did not do what the action asks for, although the reply was 200. */
declare class ActionFailedError extends RefoldError {
  static override get name(): string;
  /** How the action ended, such as `Errored`. Some replies have only `success: false`. */
  readonly nodeStatus: string | undefined;
  /** The HTTP status with which the app answered, in replies that have it. */
  readonly httpStatus: number | undefined;
  /** The whole reply. It may hold your customer's data, so it is left out when the error is printed as JSON. */
  readonly reply: ActionResult;
  constructor(name: string, reply: ActionResult);
}
/**
 * Executes one action in a customer's app and returns the app's answer.
 *
 * @throws ActionFailedError when the app refused: any status of the action but `Success`, or an HTTP status of 400 and above.
 * @throws BadRequestError for a missing parameter, NotFoundError for an unknown action.
 * @throws OutcomeUnknownError when the app may have acted although no reply came, unless the action is `readOnly`.
 */
declare function performAction<Output = unknown, Input extends object = Record<string, unknown>>(client: AccountActing, { slug, action_id, input }: PerformActionParams<Input>, { readOnly, parse, ...options }?: PerformActionOptions<Output>): Promise<Output>;
/** For which actions to write types. */
interface ActionTypesParams {
  /** Slug of the app, in lower case. */
  slug: string;
  /** Only actions with these ids. Default all of the app. */
  action_ids?: readonly string[];
}
/**
 * Writes TypeScript for the inputs of an app's actions, from the parameters that the API gives for them at this moment: one
 * interface `<App>Actions` with the input of each action under its id. Save it to a file of your project.
 *
 * @throws NotFoundError for an unknown app.
 */
declare function actionTypes(client: AccountActing, { slug, action_ids }: ActionTypesParams, options?: CallOptions): Promise<string>;
export { PerformActionParams as a, PerformActionOptions as i, actionTypes as n, performAction as o, ActionFailedError as r, ActionTypesParams as t };