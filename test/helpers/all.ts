import type { Journey } from './journey.ts';
import { actionJourneys } from './rows/actions.ts';
import { configJourneys } from './rows/configs.ts';
import { connectionJourneys, connectJourneys } from './rows/connect.ts';
import { ensureWebhookJourneys } from './rows/ensure-webhook.ts';
import { eventJourneys } from './rows/events.ts';
import { executionJourneys } from './rows/executions.ts';
import { listJourneys } from './rows/lists.ts';
import { credentialJourneys, mcpJourneys, scheduleJourneys } from './rows/operations.ts';
import { sessionHandlerJourneys } from './rows/session-handler.ts';
import { tableJourneys } from './rows/tables.ts';
import { webhookJourneys } from './rows/webhooks.ts';
import { workflowJourneys } from './rows/workflows.ts';

/** Every row, in the order of the journeys' rank. */
export const journeys: readonly Journey[] = [
  ...workflowJourneys,
  ...executionJourneys,
  ...connectJourneys,
  ...connectionJourneys,
  ...sessionHandlerJourneys,
  ...eventJourneys,
  ...webhookJourneys,
  ...ensureWebhookJourneys,
  ...actionJourneys,
  ...configJourneys,
  ...tableJourneys,
  ...listJourneys,
  ...credentialJourneys,
  ...scheduleJourneys,
  ...mcpJourneys,
];
