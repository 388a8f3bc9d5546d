import { n as WaitTimeoutError, t as WaitOptions } from "./poll-CVgmNetS.js";
import { t as ExecutionFailedError } from "./failed-CbJpJM0N.js";
import { a as FireEventParams, i as EventIdempotency, n as FireEventAndWaitParams, o as fireEvent, r as fireEventAndWait, t as AmbiguousRunError } from "./index-0hr0U4TC.js";
export { AmbiguousRunError, type EventIdempotency, ExecutionFailedError, type FireEventAndWaitParams, type FireEventParams, type WaitOptions, WaitTimeoutError, fireEvent, fireEventAndWait };