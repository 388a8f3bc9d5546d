/** Source of slots for many processes. A slot is the permission to send one request at a certain time. */
export interface SlotSource {
  /** Reserves the next free slot for this process. Rejects when the source cannot be reached. */
  reserve(how: ReserveOptions): Promise<Slot>;
  /** Tells everyone that the server answered 429: no slot may lie within the next `milliseconds`. */
  onRateLimited(milliseconds: number): Promise<void>;
}

export interface ReserveOptions {
  /**
   * Ask for no burst when the source knows nothing yet: it has lost its memory and others may have used the limit, or this
   * process is fresh and its first requests will reach the server late and together.
   */
  readonly cautious: boolean;
  /** Wait for as long as it takes; for finding out when the source is back. */
  readonly patient?: boolean;
}

export interface Slot {
  /** Milliseconds until it begins. */
  readonly wait: number;
  /** Number of processes that have taken slots of late, if the source knows. */
  readonly processes?: number;
  /** Slots per second that all processes get together at present, if the source knows. */
  readonly requestsPerSecond?: number;
  /** True when the kept state could not be right, and was begun anew. */
  readonly wasBroken?: boolean;
}
