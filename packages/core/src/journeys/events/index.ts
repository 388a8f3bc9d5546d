export { ExecutionFailedError } from '../executions/failed.ts';
export { WaitTimeoutError, type WaitOptions } from '../poll.ts';
export { AmbiguousRunError, fireEventAndWait, type FireEventAndWaitParams } from './fire-and-wait.ts';
export { fireEvent, type EventIdempotency, type FireEventParams } from './fire.ts';
