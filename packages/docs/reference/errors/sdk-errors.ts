/** One class of error that the SDK itself throws, apart from those that stand for a status. */
export type SdkError = {
  readonly className: string;
  /** Stable value of `code`. */
  readonly code: string;
  readonly cause: string;
  readonly fix: string;
};

/** Thrown by calls. */
export const callErrors: readonly SdkError[] = [
  {
    className: 'InvalidInputError',
    code: 'invalid_input',
    cause: 'A parameter or option is missing or unusable. Nothing was sent; `field` names it.',
    fix: 'Correct the value. The message says what is wanted.',
  },
  {
    className: 'WrongCredentialError',
    code: 'wrong_credential',
    cause: 'The credential of the client cannot make this call. Nothing was sent.',
    fix: 'Use a client that can, as the page of the operation says. TypeScript finds this before it runs.',
  },
  {
    className: 'ConnectionError',
    code: 'connection_error',
    cause: 'The connection was refused, reset, cut off, or the host was not found.',
    fix: 'Check network, proxy and `baseURL`. What may be repeated was repeated already.',
  },
  {
    className: 'TimeoutError',
    code: 'timeout',
    cause: 'One attempt took longer than `timeout`.',
    fix: 'Raise `timeout` for calls that are slow by nature, such as actions.',
  },
  {
    className: 'TotalTimeoutError',
    code: 'deadline',
    cause: 'The whole call, with its waits and retries, took longer than `totalTimeout`.',
    fix: 'Raise `totalTimeout`, or try later. If `outcomeUnknown` is set, look whether it took effect before you call again.',
  },
  {
    className: 'AbortError',
    code: 'aborted',
    cause: 'The `signal` of the call was aborted. Its reason is the `cause`.',
    fix: 'None is needed, since you asked for it. If `outcomeUnknown` is set, the server may have acted.',
  },
  {
    className: 'OutcomeUnknownError',
    code: 'outcome_unknown',
    cause: 'A call that must not be repeated was sent, and its reply got lost. `cause` says how.',
    fix: 'Look whether it took effect, for instance by listing, before you call again.',
  },
  {
    className: 'RedirectError',
    code: 'redirected',
    cause: 'The server redirected. That is not followed, since it would carry the credential elsewhere.',
    fix: 'Set `baseURL` to the address that answers.',
  },
  {
    className: 'InvalidResponseError',
    code: 'malformed_reply',
    cause: 'The reply is not JSON, often a page of a proxy. `excerpt` has its beginning.',
    fix: 'Check `baseURL` and what stands between you and Refold.',
  },
  {
    className: 'OperationFailedError',
    code: 'failed_reply',
    cause: 'The reply was 200 and reports a failure. `reply` is that reply.',
    fix: 'Read `reply`. With `throwOnFailure: false` the call gives it to you instead.',
  },
  {
    className: 'PaginationError',
    code: 'pagination',
    cause: 'A list did not end as it must: a page came twice, or pages went on beyond the announced number.',
    fix: 'Iterate again. If it stays, quote the request id to support.',
  },
];

/** Thrown by the helpers that make several calls. */
export const helperErrors: readonly SdkError[] = [
  {
    className: 'WaitTimeoutError',
    code: 'wait_timeout',
    cause: 'What was waited for had not happened when the time was over.',
    fix: 'Take up the wait again, or raise `timeout`.',
  },
  {
    className: 'ExecutionFailedError',
    code: 'execution_failed',
    cause: 'A run ended with ERRORED, STOPPED, TIMED_OUT or TERMINATED. `node` says where.',
    fix: 'Mend what the node complains about, then run it again with `rerunFailed`.',
  },
  {
    className: 'ActionFailedError',
    code: 'action_failed',
    cause: 'The app did not do what the action asks for, although the reply was 200.',
    fix: "Read `reply`, which holds the app's own reason.",
  },
  {
    className: 'AmbiguousRunError',
    code: 'ambiguous_run',
    cause: 'More runs began than the event was to start.',
    fix: 'Pass `workflow_id`, `match` or `count`.',
  },
  {
    className: 'ConfigNotAppliedError',
    code: 'config_not_applied',
    cause: 'A config was written, but what was read back is not what was asked for.',
    fix: 'Read `fieldErrors` and `workflows`, correct the values and save again.',
  },
];
