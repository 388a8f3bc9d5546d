import type { Handler } from '../engine/call.ts';
import type { OperationId } from '../generated/operations.ts';

/** What the operations of one resource do. */
export type Handlers = Readonly<Partial<Record<OperationId, Handler>>>;
