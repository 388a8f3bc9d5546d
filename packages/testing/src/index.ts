export { createMock } from './mock/create-mock.ts';
export {
  UnhandledRequestError,
  type EnvironmentOption,
  type Mock,
  type MockOptions,
  type Snapshot,
} from './mock/mock.ts';
export { catalog, demo } from './mock/catalog.ts';
export type { ClockOption, TimeSource } from './engine/clock.ts';
export type { AllowedOrigins } from './engine/cors.ts';
export type { FaultTarget } from './engine/faults.ts';
export type * from './model/fixtures.ts';
export type { Json, JsonObject } from './model/json.ts';
export { redacted, type Delivery, type RecordedRequest } from './model/recordings.ts';
export type {
  ActionInput,
  ActionResult,
  ActionScript,
  Receiver,
  WorkflowInput,
  WorkflowOutcome,
  WorkflowScript,
} from './model/scripts.ts';
export type { Fault } from './model/state.ts';
export type { ConnectionDetails } from './resources/connections.ts';
export {
  createCoverage,
  mergeCoverage,
  summarize,
  type Coverage,
  type CoverageSummary,
  type OperationCoverage,
} from './coverage/coverage.ts';
export { CONTRACT_VERSION, type OperationId, type Tag } from './generated/operations.ts';
