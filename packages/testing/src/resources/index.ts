import type { Handlers } from '../engine/call.ts';
import { actions } from './actions.ts';
import { applications } from './applications.ts';
import { configFields } from './config-fields.ts';
import { configs } from './configs.ts';
import { credentials } from './credentials.ts';
import { datarefs } from './datarefs.ts';
import { datastores } from './datastores.ts';
import { events } from './events.ts';
import { executions } from './executions.ts';
import { humanTasks } from './human-tasks.ts';
import { linkedAccounts } from './linked-accounts.ts';
import { mcpServers } from './mcp-servers.ts';
import { schedules } from './schedules.ts';
import { sessionTokens } from './session-tokens.ts';
import { tables } from './tables.ts';
import { variables } from './variables.ts';
import { webhooks } from './webhooks.ts';
import { workflows } from './workflows.ts';

/** Handlers of all operations. */
export const handlers: Handlers = {
  ...actions,
  ...applications,
  ...configFields,
  ...configs,
  ...credentials,
  ...datarefs,
  ...datastores,
  ...events,
  ...executions,
  ...humanTasks,
  ...linkedAccounts,
  ...mcpServers,
  ...schedules,
  ...sessionTokens,
  ...tables,
  ...variables,
  ...webhooks,
  ...workflows,
};
