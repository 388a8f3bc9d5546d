import { l as RefoldError } from "./errors-Dc9kSQyl.js";
/** How long and how often to look whether something has happened. */
interface WaitOptions {
  /** Milliseconds to wait in all, requests and pauses included. Default 300 000. */
  timeout?: number;
  /** Milliseconds before the second look. Later pauses grow by half each time. Default 1000. */
  interval?: number;
  /** Milliseconds beyond which pauses do not grow. Default 15 000. */
  longestInterval?: number;
  /** Ends the wait at once with AbortError, wherever it stands. */
  signal?: AbortSignal;
}
/** What was waited for had not happened when the time was over. It may happen yet, so the wait can be taken up again. */
declare class WaitTimeoutError extends RefoldError {
  static override get name(): string;
  constructor(message: string, cause?: unknown);
}
export { WaitTimeoutError as n, WaitOptions as t };