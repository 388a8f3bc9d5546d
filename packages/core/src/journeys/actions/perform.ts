import { call } from '../../call.ts';
import { RefoldError } from '../../errors.ts';
import { executeAction as operation } from '../../generated/operations.ts';
import type { ActionResult } from '../../generated/types.ts';
import type { CallOptions } from '../../options.ts';
import { callerOf, type AccountActing } from '../acting.ts';
import { reasonIn } from '../executions/failed.ts';

/** Which action to execute, and with what. */
export interface PerformActionParams<Input extends object = Record<string, unknown>> {
  /** Slug of the app, in lower case. */
  slug: string;
  /** Id of the action, from the list of the app's actions. */
  action_id: string;
  /** A value for each parameter of the action, by its name. */
  input: Input;
}

/** How to execute an action. */
export interface PerformActionOptions<Output> extends CallOptions {
  /** The action only reads, so it may be repeated when it fails. Default false: it is sent once. */
  readOnly?: boolean;
  /** Checks the app's answer and gives it its type, such as a schema's `parse`. Without it the answer is taken as it is. */
  parse?: (data: unknown) => Output;
}

/** The app did not do what the action asks for, although the reply was 200. */
export class ActionFailedError extends RefoldError {
  static override get name(): string {
    return 'ActionFailedError';
  }

  /** How the action ended, such as `Errored`. Some replies have only `success: false`. */
  readonly nodeStatus: string | undefined;
  /** The HTTP status with which the app answered, in replies that have it. */
  readonly httpStatus: number | undefined;
  /** The whole reply. It may hold your customer's data, so it is left out when the error is printed as JSON. */
  declare readonly reply: ActionResult;

  constructor(name: string, reply: ActionResult) {
    const { node_status, http_status, data } = reply;
    const status = [node_status, http_status].filter((part) => part !== undefined).join(', ') || 'no success';
    const reason = reasonIn(data);
    super(`The app did not perform ${name} (${status})${reason ? `: ${reason}` : '.'}`, { code: 'action_failed' });
    this.nodeStatus = node_status;
    this.httpStatus = http_status;
    Object.defineProperty(this, 'reply', { value: reply, enumerable: false });
  }
}

/**
 * Executes one action in a customer's app and returns the app's answer.
 *
 * @throws ActionFailedError when the app refused: any status of the action but `Success`, or an HTTP status of 400 and above.
 * @throws BadRequestError for a missing parameter, NotFoundError for an unknown action.
 * @throws OutcomeUnknownError when the app may have acted although no reply came, unless the action is `readOnly`.
 */
export async function performAction<Output = unknown, Input extends object = Record<string, unknown>>(
  client: AccountActing,
  { slug, action_id, input }: PerformActionParams<Input>,
  { readOnly = false, parse = (data) => data as Output, ...options }: PerformActionOptions<Output> = {},
): Promise<Output> {
  const described = readOnly ? { ...operation, retry: 'safe' as const, doubt: undefined } : operation;
  const params = { slug, action_id, body: input };
  const reply = await call<ActionResult>(callerOf(client), described, params, { ...options, allowFailedReply: true });
  if (failed(reply)) throw new ActionFailedError(`${slug} ${action_id}`, reply);
  return parse(reply.data);
}

function failed({ node_status, success, http_status = 200 }: ActionResult): boolean {
  return success === false || (node_status !== undefined && node_status !== 'Success') || http_status >= 400;
}
