import type { Row } from '../model/operation.ts';
import { noContent, ok, type Call } from '../engine/call.ts';
import { page } from '../engine/page.ts';
import { asRows, ORGANIZATION, visible } from '../model/state.ts';
import type { Handlers } from './handlers.ts';

export const mcpServers: Handlers = {
  listMcpServers: (call) => page(call, own(call)),

  createMcpServer: (call) => {
    const name = call.fields['name']!;
    if (own(call).some((row) => row['name'] === name)) throw call.error('nameTaken');
    const server: Row = {
      _id: call.world.id(),
      name,
      description: call.fields['description']!,
      associated_org_id: ORGANIZATION,
      environment: call.environment,
      associated_apps: [],
      chains: [],
      suggestions: [],
      notebooks: [],
      ...call.stamps(),
      $account: call.account,
    };
    call.rows('mcpServers').unshift(server);
    return ok({ _id: server['_id']!, name, description: server['description']! }, 201);
  },

  getMcpServer: (call) => ok(visible(find(call))),

  updateMcpServer: (call) => {
    const server = find(call);
    const { chains, ...rest } = call.fields;
    Object.assign(server, rest, { updatedAt: call.world.time() });
    if (chains !== undefined)
      server['chains'] = asRows(chains).map((chain) => ({ ...chain, _id: chain['_id'] ?? call.world.id() }));
    return ok(visible(server));
  },

  deleteMcpServer: (call) => {
    const rows = call.rows('mcpServers');
    rows.splice(rows.indexOf(find(call)), 1);
    return noContent;
  },
};

const own = (call: Call): Row[] => call.rows('mcpServers').filter((row) => row['$account'] === call.account);

function find(call: Call): Row {
  const server = own(call).find(({ _id }) => _id === call.path('mcp_server_id'));
  if (!server) throw call.error('unknownServer');
  return server;
}
