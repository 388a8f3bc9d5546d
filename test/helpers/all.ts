import type { Row } from './row.ts';
import { actionRows } from './rows/actions.ts';
import { configRows } from './rows/configs.ts';
import { connectionRows, connectRows } from './rows/connect.ts';
import { ensureWebhookRows } from './rows/ensure-webhook.ts';
import { eventRows } from './rows/events.ts';
import { executionRows } from './rows/executions.ts';
import { listRows } from './rows/lists.ts';
import { credentialRows, mcpRows, scheduleRows } from './rows/operations.ts';
import { sessionHandlerRows } from './rows/session-handler.ts';
import { severalConnectionRows } from './rows/several-connections.ts';
import { tableRows } from './rows/tables.ts';
import { webhookRows } from './rows/webhooks.ts';
import { workflowRows } from './rows/workflows.ts';

/** Every row, in the order of the helpers' rank. */
export const rows: readonly Row[] = [
  ...workflowRows,
  ...executionRows,
  ...connectRows,
  ...connectionRows,
  ...severalConnectionRows,
  ...sessionHandlerRows,
  ...eventRows,
  ...webhookRows,
  ...ensureWebhookRows,
  ...actionRows,
  ...configRows,
  ...tableRows,
  ...listRows,
  ...credentialRows,
  ...scheduleRows,
  ...mcpRows,
];
