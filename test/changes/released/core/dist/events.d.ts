import { n as WaitTimeoutError, t as WaitOptions } from "./poll-BhG858bS.js";
import { t as ExecutionFailedError } from "./failed-xgP8THyW.js";
import { a as FireEventParams, i as EventIdempotency, n as FireEventAndWaitParams, o as fireEvent, r as fireEventAndWait, t as AmbiguousRunError } from "./index-C7GFASDB.js";
export { AmbiguousRunError, type EventIdempotency, ExecutionFailedError, type FireEventAndWaitParams, type FireEventParams, type WaitOptions, WaitTimeoutError, fireEvent, fireEventAndWait };