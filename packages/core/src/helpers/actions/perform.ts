import { call } from '../../call/call.ts';
import type { CallOptions } from '../../call/options.ts';
import { RefoldError } from '../../errors/refold-error.ts';
import { executeAction } from '../../generated/functions.ts';
import type { ActionResult } from '../../generated/types.ts';
import { safe } from '../../operation/retry-policy.ts';
import { callback, checkedOptions, flag, invalid, ownOptions } from '../../errors/checks.ts';
import { invoke, type AccountClient } from '../client.ts';
import { checkedParams, elsewhere, word, type ParamChecks } from '../params.ts';
import { reasonIn } from '../executions/failed.ts';

/** Action to execute, and its input. */
export interface PerformActionParams<Input extends object = Record<string, unknown>> {
  /** Slug of the app, in lower case. */
  slug: string;
  /** Id of the action, from the list of the app's actions. */
  action_id: string;
  /** A value for each parameter of the action, by its name. */
  input: Input;
}

const checks: ParamChecks<PerformActionParams<object>> = {
  required: { slug: word, action_id: word, input: elsewhere },
  optional: {},
};

/** Options of executing an action. */
export interface PerformActionOptions<Output> extends Omit<CallOptions, 'throwOnFailure'> {
  /** The action only reads, so it may be repeated when it fails. Default false: it is sent once. */
  readOnly?: boolean | undefined;
  /** Checks the app's answer and gives it its type, such as a schema's `parse`. Without it the answer is taken as it is. */
  parse?: (data: unknown) => Output;
}

/** The app did not do what the action asks for, although the response was 200. */
export class ActionFailedError extends RefoldError {
  static override readonly name: string = 'ActionFailedError';

  /** Status with which the action ended, such as `Errored`. Some responses have only `success: false`. */
  readonly nodeStatus: string | undefined;
  /** The HTTP status with which the app answered, in responses that have it. */
  readonly httpStatus: number | undefined;
  /** The whole response. It may hold your customer's data, so it is left out when the error is printed as JSON. */
  declare readonly result: ActionResult;

  constructor(name: string, result: ActionResult) {
    const { node_status, http_status, data } = result;
    const status = [node_status, http_status].filter((part) => part !== undefined).join(', ') || 'no success';
    const reason = reasonIn(data);
    super(`The app did not perform ${name} (${status})${reason ? `: ${reason}` : '.'}`, { code: 'action_failed' });
    this.nodeStatus = node_status;
    this.httpStatus = http_status;
    Object.defineProperty(this, 'result', { value: result, enumerable: false });
  }
}

/**
 * Executes one action in a customer's app and returns the app's answer.
 *
 * @throws ActionFailedError when the app refused: any status of the action but `Success`, or an HTTP status of 400 and above.
 * @throws BadRequestError for a missing parameter, NotFoundError for an unknown action.
 * @throws OutcomeUnknownError when the app may have acted although no response came, unless the action is `readOnly`.
 */
export async function performAction<Output = unknown, Input extends object = Record<string, unknown>>(
  client: AccountClient,
  given: PerformActionParams<Input>,
  options: PerformActionOptions<Output> = {},
): Promise<Output> {
  const { readOnly = false, parse = (data: unknown) => data as Output, ...others } = ownOptions(options);
  checkedOptions({ readOnly, parse }, { readOnly: flag, parse: callback });
  if (Object.hasOwn(others, 'throwOnFailure') && (others as CallOptions).throwOnFailure !== undefined)
    throw invalid('throwOnFailure', 'must be left out: a failure is always thrown');
  const { slug, action_id, input } = checkedParams('performAction', given, checks);
  const params = { slug, action_id, body: input as Record<string, unknown> };
  const callOptions: CallOptions = { ...others, throwOnFailure: false };
  const result = await (readOnly
    ? call<ActionResult, 'linkedAccount' | 'sessionToken'>(
        client,
        { ...executeAction.definition, retry: safe },
        params,
        callOptions,
      )
    : invoke(client, 'actions.execute', executeAction, params, callOptions));
  if (failed(result)) throw new ActionFailedError(`${slug} ${action_id}`, result);
  return parse(result.data);
}

function failed({ node_status, success, http_status = 200 }: ActionResult): boolean {
  return success === false || (node_status !== undefined && node_status !== 'Success') || http_status >= 400;
}
