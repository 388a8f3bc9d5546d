import { n as WaitTimeoutError, t as WaitOptions } from "./poll-f8ECuVtx.js";
import { t as ExecutionFailedError } from "./failed-BW-mpF0V.js";
import { a as FireEventParams, i as EventIdempotency, n as FireEventAndWaitParams, o as fireEvent, r as fireEventAndWait, t as AmbiguousRunError } from "./index-gKgQobDf.js";
export { AmbiguousRunError, type EventIdempotency, ExecutionFailedError, type FireEventAndWaitParams, type FireEventParams, type WaitOptions, WaitTimeoutError, fireEvent, fireEventAndWait };