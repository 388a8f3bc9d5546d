/** Where many processes get their slots from. A slot is the permission to send one request at a certain time. */
export interface SlotSource {
  /**
   * Reserves the next free slot for this process. `cautious` asks for no burst when the source has lost its memory, since
   * others may have used the limit meanwhile. Rejects when the source cannot be reached.
   */
  reserve(cautious: boolean): Promise<Slot>;
  /** Tells everyone that the server answered 429: no slot may lie within the next `milliseconds`. */
  penalise(milliseconds: number): Promise<void>;
}

export interface Slot {
  /** Milliseconds until it begins. */
  readonly wait: number;
  /** How many processes have taken slots of late, if the source knows. */
  readonly processes?: number;
  /** Slots per second that all processes get together at present, if the source knows. */
  readonly requestsPerSecond?: number;
}
