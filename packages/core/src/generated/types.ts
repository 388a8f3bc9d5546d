export type Stub = unknown;
