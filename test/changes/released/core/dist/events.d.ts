import { n as WaitTimeoutError, t as WaitOptions } from "./poll-Bme3DTDA.js";
import { t as ExecutionFailedError } from "./failed-C9BHutpu.js";
import { a as FireEventParams, i as EventIdempotency, n as FireEventAndWaitParams, o as fireEvent, r as fireEventAndWait, t as AmbiguousRunError } from "./index-BtS6bBZb.js";
export { AmbiguousRunError, type EventIdempotency, ExecutionFailedError, type FireEventAndWaitParams, type FireEventParams, type WaitOptions, WaitTimeoutError, fireEvent, fireEventAndWait };