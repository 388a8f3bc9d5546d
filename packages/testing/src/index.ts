export { createMock, UnhandledCallError, type Mock, type MockOptions, type Where } from './mock/create-mock.ts';
export type { ClockOption, TimeSource } from './engine/clock.ts';
export type { Fault, FaultTarget } from './engine/faults.ts';
export type { Outcome } from './engine/handle-request.ts';
export { redacted, type RecordedRequest } from './model/recordings.ts';
export type { Json, Row } from './model/operation.ts';
export type { ConnectionDetails } from './resources/connections.ts';
export type { Delivery, Receiver } from './runs/deliver.ts';
export type {
  ActionInput,
  ActionResult,
  ActionScript,
  WorkflowInput,
  WorkflowOutcome,
  WorkflowScript,
} from './model/scripts.ts';
export { catalogue, demo } from './mock/catalog.ts';
export type * from './model/fixtures.ts';
export {
  createCoverage,
  mergeCoverage,
  summarize,
  type Coverage,
  type CoverageSummary,
  type OperationCoverage,
} from './coverage/coverage.ts';
export { CONTRACT_VERSION, type OperationId, type Tag } from './generated/operations.ts';
