/** One use of the API by a program that a document breaks. */
export type BreakingChange = {
  readonly operationId: string;
  /**
   * JSON pointer: `/body`, `/query`, `/header` and what is in them for a request, `/200/name` for a response with this status,
   * `` for the operation itself.
   */
  readonly pointer: string;
  readonly message: string;
  /** Places in the program that use it, as `file:line`. */
  readonly at: readonly string[];
};

/** A breaking change of one operation. */
export type Change = Omit<BreakingChange, 'operationId'>;
