import type { Json, Row } from './operation.ts';

/** How a run of a workflow ends. */
export type WorkflowOutcome = {
  /** Default `COMPLETED`. */
  readonly status?: 'COMPLETED' | 'ERRORED' | 'STOPPED' | 'TIMED_OUT' | 'TERMINATED';
  /** What the workflow's Response node returns, to be read by a synchronous run. */
  readonly return_value?: Json;
  /** Why it failed. */
  readonly error?: Row;
  /** Milliseconds that the run takes. Default 200. */
  readonly after?: number;
  /** Its nodes, instead of one start node. */
  readonly nodes?: readonly Row[];
  /** Batches of a node, by its id. Nodes without an entry answer 501, as documented. */
  readonly batches?: Readonly<Record<string, readonly Row[]>>;
};

/** What a workflow is run with. */
export type WorkflowInput = {
  readonly payload: Json;
  readonly workflow: Row;
  readonly linkedAccount: string;
  readonly environment: string;
};

/** The outcome of every run, or a function that decides it from the input. */
export type WorkflowScript = WorkflowOutcome | ((input: WorkflowInput) => WorkflowOutcome | Promise<WorkflowOutcome>);

/** What an action gives back. Refold answers 200 even when the app refused: `node_status` tells. */
export type ActionResult = {
  readonly node_status?: string;
  readonly http_status?: number;
  readonly success?: boolean;
  readonly data?: Row;
};

export type ActionInput = { readonly input: Row; readonly linkedAccount: string; readonly environment: string };

/** The result of every execution of an action, or a function that makes it. */
export type ActionScript = ActionResult | ((input: ActionInput) => ActionResult | Promise<ActionResult>);
