export { createMock, UnhandledCallError, type Mock, type MockOptions, type Where } from './mock.ts';
export type { ClockOption, TimeSource } from './engine/clock.ts';
export type { Fault, FaultTarget } from './engine/faults.ts';
export type { Outcome } from './engine/perform.ts';
export { redacted, type RecordedRequest } from './engine/record.ts';
export type { Json, Row } from './contract/types.ts';
export type { ConnectionDetails } from './resources/connections.ts';
export type { Delivery, Receiver } from './runs/deliver.ts';
export type {
  ActionInput,
  ActionResult,
  ActionScript,
  WorkflowInput,
  WorkflowOutcome,
  WorkflowScript,
} from './runs/outcome.ts';
export { catalogue, demo } from './seeds/catalogue.ts';
export type * from './seeds/fixtures.ts';
export {
  createCoverage,
  mergeCoverage,
  summarize,
  type Coverage,
  type CoverageSummary,
  type OperationCoverage,
} from './covered/coverage.ts';
export { CONTRACT_VERSION, type OperationId, type Tag } from './generated/operations.ts';
