import { type Call, type Handlers, noContent, ok } from '../engine/call.ts';
import { page } from '../engine/page.ts';
import { asObjects, type JsonObject } from '../model/json.ts';
import { ORGANIZATION, visible } from '../model/state.ts';

/** Handlers of MCP servers. */
export const mcpServers: Handlers = {
  listMcpServers: (call) => page(call, ownServers(call)),

  createMcpServer: (call) => {
    const name = call.fields['name']!;
    if (ownServers(call).some((record) => record['name'] === name)) throw call.error('nameTaken');
    const server: JsonObject = {
      _id: call.backend.id(),
      name,
      description: call.fields['description']!,
      associated_org_id: ORGANIZATION,
      environment: call.environment,
      associated_apps: [],
      chains: [],
      suggestions: [],
      notebooks: [],
      ...call.backend.timestamps(),
      $account: call.account,
    };
    call.records('mcpServers').unshift(server);
    return ok({ _id: server['_id']!, name, description: server['description']! }, 201);
  },

  getMcpServer: (call) => ok(visible(find(call))),

  updateMcpServer: (call) => {
    const server = find(call);
    const { chains, ...rest } = call.fields;
    Object.assign(server, rest, { updatedAt: call.backend.time() });
    if (chains !== undefined)
      server['chains'] = asObjects(chains).map((chain) => ({ ...chain, _id: chain['_id'] ?? call.backend.id() }));
    return ok(visible(server));
  },

  deleteMcpServer: (call) => {
    const records = call.records('mcpServers');
    records.splice(records.indexOf(find(call)), 1);
    return noContent;
  },
};

const ownServers = (call: Call): JsonObject[] =>
  call.records('mcpServers').filter((record) => record['$account'] === call.account);

function find(call: Call): JsonObject {
  const server = ownServers(call).find(({ _id }) => _id === call.path('mcp_server_id'));
  if (!server) throw call.error('unknownServer');
  return server;
}
