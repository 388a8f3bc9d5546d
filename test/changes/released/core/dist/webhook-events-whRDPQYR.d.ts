import { as as Environment } from "./clients-DtInEFq9.js";
/** A customer connected an app. */
interface ConnectionCreatedEvent extends ConnectionEvent {
  /** Name of the event. */
  event: "Connection Created";
}
/** A connection to an app ended. */
interface ConnectionDeletedEvent extends ConnectionEvent {
  /** Name of the event. */
  event: "Connection Deleted";
}
/** What every connection event says. It has no id, so drop repeats by account, app, event and time. */
interface ConnectionEvent {
  /** When it happened, in the form of RFC 1123 such as `Tue, 07 Nov 2023 08:03:27 GMT`. */
  createdAt: string;
  environment: Environment;
  /** The linked account whose connection it is. */
  linked_account_id: string;
  /** Id of your organization. */
  org_id: string;
  /** Slug of the app. */
  slug: string;
  /** Kind of event. Sources only show `General`. */
  type: "General" | (string & {});
}
/** A connection to an app no longer works. */
interface ConnectionExpiredEvent extends ConnectionEvent {
  /** Name of the event. */
  event: "Connection Expired";
}
/** A run of a workflow ended well. */
interface WorkflowCompletedEvent extends WorkflowEvent {
  /** Name of the event. */
  event: "Workflow Completed";
  /** State of the run. */
  status: "COMPLETED" | (string & {});
}
/**
 * A run of a workflow failed. Since May 2026 it also names the failed node, the attempts, the time of the error and
 * the app's answer, in fields whose names are not published.
 */
type WorkflowErroredEvent = WorkflowEvent & {
  /** Name of the event. */
  event: "Workflow Errored";
  /** State of the run. */
  status: "ERRORED" | (string & {});
};
/** What workflow events say. Drop repeats by `instance_id`. */
interface WorkflowEvent {
  /** The config with which the workflow ran. */
  config_id?: string;
  environment?: Environment;
  /** Id of the run. Other calls name it `execution_id`. */
  instance_id?: string;
  /** The linked account for which the workflow ran. */
  linked_account_id?: string;
  /** Id of the workflow. */
  workflow_id?: string;
  /** Name of the workflow. */
  workflow_name?: string;
}
/** A run of a workflow was stopped. No source shows the fields of this event, so only its name is certain. */
type WorkflowStoppedEvent = WorkflowEvent & {
  /** Name of the event. */
  event: "Workflow Stopped";
  /** State of the run. No source says which value it has. */
  status?: string;
};
/** A run of a workflow took too long. No source shows the fields of this event, so only its name is certain. */
type WorkflowTimedOutEvent = WorkflowEvent & {
  /** Name of the event. */
  event: "Workflow Timed Out";
  /** State of the run. No source says which value it has. */
  status?: string;
};
/** Every webhook delivery by the name in its `event` field. */
interface WebhookEvents {
  /**
   * A customer connected an app.
   *
   * Refold sends this when a linked account has connected an app. Use it to learn that a customer is done with
   * connecting, instead of polling the application. Answer with 200. Anything else counts as failed and is sent again,
   * up to three times at growing intervals, so expect repeats.
   */
  "Connection Created": ConnectionCreatedEvent;
  /**
   * A connection was deleted.
   *
   * Refold sends this when a connection of a linked account has ended, be it that the customer disconnected the app or
   * that you called `linkedAccounts.disconnect`. Answer with 200. Anything else counts as failed and is sent again, up to
   * three times at growing intervals, so expect repeats.
   */
  "Connection Deleted": ConnectionDeletedEvent;
  /**
   * A connection expired.
   *
   * Refold sends this when a connection of a linked account no longer works and the customer must connect again. Use
   * it to ask them. Answer with 200. Anything else counts as failed and is sent again, up to three times at growing
   * intervals, so expect repeats.
   */
  "Connection Expired": ConnectionExpiredEvent;
  /**
   * A workflow completed.
   *
   * Refold sends this when a run of a workflow has ended well. Read the run with `executions.get` and `instance_id` for
   * its result. Answer with 200. Anything else counts as failed and is sent again, up to three times at growing
   * intervals, so expect repeats.
   */
  "Workflow Completed": WorkflowCompletedEvent;
  /**
   * A workflow failed.
   *
   * Refold sends this when a run of a workflow has failed. Read the run with `executions.get` and `instance_id` to see
   * where. Answer with 200. Anything else counts as failed and is sent again, up to three times at growing intervals,
   * so expect repeats.
   */
  "Workflow Errored": WorkflowErroredEvent;
  /**
   * A workflow was stopped.
   *
   * Refold sends this when a run of a workflow was stopped before its end. It is announced, but its fields are not
   * published. Answer with 200. Anything else counts as failed and is sent again, up to three times at growing
   * intervals, so expect repeats.
   */
  "Workflow Stopped": WorkflowStoppedEvent;
  /**
   * A workflow timed out.
   *
   * Refold sends this when a run of a workflow took longer than it may. It is announced, but its fields are not
   * published. Answer with 200. Anything else counts as failed and is sent again, up to three times at growing
   * intervals, so expect repeats.
   */
  "Workflow Timed Out": WorkflowTimedOutEvent;
}
/** What a webhook delivers. Its `event` field tells which. */
type WebhookEvent = ConnectionCreatedEvent | ConnectionDeletedEvent | ConnectionExpiredEvent | WorkflowCompletedEvent | WorkflowErroredEvent | WorkflowStoppedEvent | WorkflowTimedOutEvent;
export { WebhookEvent as a, WorkflowErroredEvent as c, WorkflowTimedOutEvent as d, ConnectionExpiredEvent as i, WorkflowEvent as l, ConnectionDeletedEvent as n, WebhookEvents as o, ConnectionEvent as r, WorkflowCompletedEvent as s, ConnectionCreatedEvent as t, WorkflowStoppedEvent as u };
//# sourceMappingURL=webhook-events-whRDPQYR.d.ts.map