import { n as WaitTimeoutError, t as WaitOptions } from "./poll-D7xdGfC3.js";
import { t as ExecutionFailedError } from "./failed-Q4nNcrrs.js";
import { a as FireEventParams, i as EventIdempotency, n as FireEventAndWaitParams, o as fireEvent, r as fireEventAndWait, t as AmbiguousRunError } from "./index-YV5mCKvZ.js";
export { AmbiguousRunError, type EventIdempotency, ExecutionFailedError, type FireEventAndWaitParams, type FireEventParams, type WaitOptions, WaitTimeoutError, fireEvent, fireEventAndWait };