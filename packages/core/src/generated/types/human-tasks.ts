// Generated from the contract by `npm run generate`. Do not edit.

/** A form that a workflow waits for a person to fill in. */
export interface HumanTask {
  /** Id of the task. It is the only thing that guards it. */
  _id: string;
  /** When the task was made. */
  createdAt: string;
  /** What was filled in, by field. Empty while the task waits. */
  data: Record<string, unknown>;
  /** What the person is asked to do. */
  description: string;
  /** When the task expires. It is a point in time, not a span. */
  expire_in: string;
  /** The fields of the form, as a JSON Schema. */
  form_structure: Record<string, unknown>;
  /** Name of the task, for people to read. */
  name: string;
  /** Mail addresses of the people who are asked. */
  receiver_emails: string[];
  status: HumanTaskStatus;
  /** How to show the fields, by field. */
  ui_structure: Record<string, unknown>;
  /** When the task last changed. */
  updatedAt: string;
  /** The group that the task is in. */
  group?: string;
}

/** Whether the task waits, is submitted or has expired. New values may appear. */
export type HumanTaskStatus = 'WAITING' | 'SUBMITTED' | 'TIMEOUT' | (string & {});

/** What the person filled in. */
export interface SubmitHumanTaskRequest {
  /** The values of the fields. It must satisfy the `form_structure` of the task. */
  data: Record<string, unknown>;
}

/** Parameters of `humanTasks.get`. */
export interface GetHumanTaskParams {
  /** Id of the task. Whoever knows it can read and submit the task, so keep it secret. */
  id: string;
}

/** Parameters of `humanTasks.submit`. */
export interface SubmitHumanTaskParams extends SubmitHumanTaskRequest {
  /** Id of the task. Whoever knows it can read and submit the task, so keep it secret. */
  id: string;
}
