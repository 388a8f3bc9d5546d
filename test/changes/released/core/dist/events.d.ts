import { n as WaitTimeoutError, t as WaitOptions } from "./poll-BZYGC2Lg.js";
import { t as ExecutionFailedError } from "./failed-Di5q-sOc.js";
import { a as FireEventParams, i as EventIdempotency, n as FireEventAndWaitParams, o as fireEvent, r as fireEventAndWait, t as AmbiguousRunError } from "./index-Yx1djPDR.js";
export { AmbiguousRunError, type EventIdempotency, ExecutionFailedError, type FireEventAndWaitParams, type FireEventParams, type WaitOptions, WaitTimeoutError, fireEvent, fireEventAndWait };