import type { Json, JsonObject } from './json.ts';

/** Outcome of a run of a workflow. */
export type WorkflowOutcome = {
  /** Default `COMPLETED`. */
  readonly status?: 'COMPLETED' | 'ERRORED' | 'STOPPED' | 'TIMED_OUT' | 'TERMINATED';
  /** Return value of the workflow's Response node, which a synchronous run responds with. */
  readonly return_value?: Json;
  /** Error of a run that failed. */
  readonly error?: JsonObject;
  /** Milliseconds that the run takes. Default 200. */
  readonly after?: number;
  /** Nodes of the run, instead of one start node. */
  readonly nodes?: readonly JsonObject[];
  /** Batches of a node, by its id. Nodes without an entry respond with 501, as documented. */
  readonly batches?: Readonly<Record<string, readonly JsonObject[]>>;
};

/** Input of a run of a workflow. */
export type WorkflowInput = {
  readonly payload: Json;
  readonly workflow: JsonObject;
  /** Id of the linked account. */
  readonly linkedAccount: string;
  readonly environment: string;
};

/** The outcome of every run, or a function that decides it from the input. */
export type WorkflowScript = WorkflowOutcome | ((input: WorkflowInput) => WorkflowOutcome | Promise<WorkflowOutcome>);

/** Result of an action. Refold responds with 200 even when the app refused: `node_status` says so. */
export type ActionResult = {
  readonly node_status?: string;
  readonly http_status?: number;
  readonly success?: boolean;
  readonly data?: JsonObject;
};

/** Input of an execution of an action. */
export type ActionInput = {
  readonly input: JsonObject;
  /** Id of the linked account. */
  readonly linkedAccount: string;
  readonly environment: string;
};

/** The result of every execution of an action, or a function that decides it from the input. */
export type ActionScript = ActionResult | ((input: ActionInput) => ActionResult | Promise<ActionResult>);

/** Receives a webhook as your endpoint would. Any status but 200 counts as a failure. */
export type Receiver = (request: Request) => Response | Promise<Response>;
