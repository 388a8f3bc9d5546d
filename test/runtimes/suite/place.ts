import type { OperationCall } from '../../contract/call.ts';

/** Place of a run of the suite: servers that other processes run, and the contract's operations. Plain data. */
export type Place = {
  /** Address of the fault server. */
  readonly faults: string;
  /** Address of Prism. */
  readonly prism: string;
  readonly operations: readonly OperationCall[];
};
