/** An error that the SDK itself throws, other than those of a status. */
export type SdkError = {
  readonly className: string;
  /** Stable value of `code`. */
  readonly code: string;
  readonly cause: string;
  readonly fix: string;
};

/** Errors of calls. */
export const callErrors: readonly SdkError[] = [
  {
    className: 'InvalidInputError',
    code: 'invalid_input',
    cause: 'A parameter or option is missing, unknown or wrong. Nothing was sent; `field` names it.',
    fix: 'Correct the value. The message says what is expected.',
  },
  {
    className: 'WrongCredentialError',
    code: 'wrong_credential',
    cause: 'The credential of the client cannot make this call. Nothing was sent.',
    fix: 'Use a client that can, as the page of the operation says. TypeScript reports this at compile time.',
  },
  {
    className: 'CredentialError',
    code: 'credential_unavailable',
    cause: 'The function that supplies the API key or session token threw. Its error is the `cause`.',
    fix: 'Correct that function, or try again later if `retryable` is set.',
  },
  {
    className: 'ConnectionError',
    code: 'connection_error',
    cause:
      'The host was not found, or the connection was refused, not trusted, reset or cut off. The message says which.',
    fix: 'Check network, proxy and `baseURL`. Calls that may be repeated were retried already.',
  },
  {
    className: 'TimeoutError',
    code: 'timeout',
    cause: 'One attempt took longer than `timeout`.',
    fix: 'Raise `timeout` for slow operations, such as actions.',
  },
  {
    className: 'TotalTimeoutError',
    code: 'total_timeout',
    cause: 'The whole call, with its waits and retries, took longer than `totalTimeout`.',
    fix: 'Raise `totalTimeout`, or try later. If `outcomeUnknown` is set, check whether it took effect before you call again.',
  },
  {
    className: 'AbortError',
    code: 'aborted',
    cause: 'The `signal` of the call was aborted. Its reason is the `cause`.',
    fix: 'None. If `outcomeUnknown` is set, the server may have acted.',
  },
  {
    className: 'OutcomeUnknownError',
    code: 'outcome_unknown',
    cause: 'A call that must not be repeated was sent, and no response came. `cause` is the error of the attempt.',
    fix: 'Check whether it took effect, for instance by listing, before you call again.',
  },
  {
    className: 'RedirectError',
    code: 'redirected',
    cause: 'The server redirected. Redirects are not followed, since they would carry the credential to another place.',
    fix: 'Set `baseURL` to the address that the server redirects to, if it is yours.',
  },
  {
    className: 'InvalidResponseError',
    code: 'invalid_response',
    cause:
      'The response is not JSON, often the page of a proxy, or not the object or list of the operation. `excerpt` has its beginning.',
    fix: 'Check `baseURL` and the proxies between you and Refold.',
  },
  {
    className: 'ResponseTooLargeError',
    code: 'response_too_large',
    cause: 'The response is larger than `maxResponseBytes`, 100 MiB by default.',
    fix: 'Request less, such as smaller pages, or raise `maxResponseBytes`.',
  },
  {
    className: 'OperationFailedError',
    code: 'operation_failed',
    cause: 'The status is 200, and the response reports a failure. `body` is the response.',
    fix: 'Read `body`. With `throwOnFailure: false` the call returns it instead.',
  },
  {
    className: 'PaginationError',
    code: 'pagination',
    cause: 'A page came twice, or pages went on beyond the announced number.',
    fix: 'Iterate again. If it stays, quote the request id to support.',
  },
  {
    className: 'RefoldError',
    code: 'limiter_unavailable',
    cause: 'A limiter with `whenDown: "fail"` cannot reach Redis.',
    fix: 'Check Redis, or choose `local` or `wait`.',
  },
];

/** Errors of the helpers. */
export const helperErrors: readonly SdkError[] = [
  {
    className: 'WaitTimeoutError',
    code: 'wait_timeout',
    cause: 'What a helper waits for had not happened after `maxWait`.',
    fix: 'Call the helper that waits again, or raise `maxWait`.',
  },
  {
    className: 'ExecutionFailedError',
    code: 'execution_failed',
    cause: 'A run ended with ERRORED, STOPPED, TIMED_OUT or TERMINATED. `node` is the node that failed.',
    fix: 'Correct what the node reports, then run it again with `rerunFailed`.',
  },
  {
    className: 'ActionFailedError',
    code: 'action_failed',
    cause: 'The app did not execute the action, although the status is 200.',
    fix: "Read `result`, which has the app's reason.",
  },
  {
    className: 'AmbiguousConnectionError',
    code: 'ambiguous_connection',
    cause: 'The account holds several connections to the app, and the call names none. Nothing was changed.',
    fix: 'Name one of `connections` as `connection`, or wait with `since`.',
  },
  {
    className: 'AmbiguousRunError',
    code: 'ambiguous_run',
    cause: 'More runs began than the event was to start, or another call waits for runs of the same workflow.',
    fix: 'Pass `workflow_id`, `match` or `count`.',
  },
  {
    className: 'ConfigNotAppliedError',
    code: 'config_not_applied',
    cause: 'A config was written, but what was read back differs from what was requested.',
    fix: 'Read `fieldErrors`, `fields` and `workflows`, correct the values and save again.',
  },
  {
    className: 'BulkAbortedError',
    code: 'aborted',
    cause: 'The `signal` of a bulk run was aborted. `summary` has the results until then.',
    fix: 'None. With a `checkpoint`, the next run continues.',
  },
  {
    className: 'RefoldError',
    code: 'unsafe_redirect',
    cause: 'The server returned a link that is not a plain https address.',
    fix: 'Check `baseURL`. If it is right, quote the request id to support.',
  },
  {
    className: 'RefoldError',
    code: 'session_token_revoked',
    cause: 'The session token was revoked while it was being minted.',
    fix: 'Request it again if the account still needs one.',
  },
  {
    className: 'RefoldError',
    code: 'store_timeout',
    cause: 'The store of session tokens, or that of deliveries, did not respond within `storeTimeout`.',
    fix: 'Check the store, or raise `storeTimeout`.',
  },
];
