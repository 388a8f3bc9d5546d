import { type Call, type Handlers, ok } from '../engine/call.ts';
import { asArray, asObject, type JsonObject } from '../model/json.ts';
import { visible } from '../model/state.ts';
import { connectionsTo } from './connections.ts';

/** Handlers of applications: the apps that customers connect. */
export const applications: Handlers = {
  listApplications: (call) => {
    const slug = call.queryText('slug');
    const apps = call
      .records('applications')
      .filter((app) => matchesFilters(call, app))
      .map((app) => toResponse(call, app));
    if (slug === undefined) return ok(apps);
    const one = apps.find((app) => app['slug'] === slug);
    // No source shows the response for an unknown slug here, so it is an empty list.
    return ok(one ?? []);
  },

  getApplication: (call) => {
    const slug = call.path('slug');
    const app = call.records('applications').find((record) => record['slug'] === slug);
    if (!app) throw call.error('unknownApplication', { 'test-app': slug });
    return ok(toResponse(call, app));
  },

  getAuthStructure: (call) => {
    const slug = call.path('slug');
    const app = call.records('applications').find((record) => record['slug'] === slug);
    if (!app) throw call.error('unknownApplication', { 'test-app': slug });
    return ok(asObject(app['$auth_structure']));
  },

  getOAuthUrl: (call) => {
    const slug = encodeURIComponent(call.path('slug'));
    const callback = encodeURIComponent(`https://refold.example.com/api/v1/${slug}/callback`);
    const state = call.backend.id();
    const parameters = `client_id=example-client&state=${state}&redirect_uri=${callback}&scope=oauth`;
    return ok({ auth_url: `https://${slug}.example.com/oauth/authorize?${parameters}` });
  },
};

function matchesFilters(call: Call, app: JsonObject): boolean {
  const tags = call.queryText('tags')?.split(',');
  const [ecosystem, authType] = [call.query('ecosystem'), call.query('auth_type')];
  if (tags && !asArray(app['tags']).some((tag) => tags.includes(String(tag)))) return false;
  if (ecosystem !== undefined && app['ecosystem'] !== ecosystem) return false;
  return authType === undefined || app['auth_type'] === authType;
}

function toResponse(call: Call, app: JsonObject): JsonObject {
  const connections = connectionsTo(call.backend, call.environment, {
    account: call.account,
    slug: String(app['slug']),
  });
  return {
    ...visible(app),
    connected: connections.length > 0,
    connected_accounts: connections.map((record) => ({
      identifier: record['identifier']!,
      connectedAt: record['createdAt']!,
      status: record['status']!,
      auth_type: record['auth_type']!,
      ...ofSeveral(record),
    })),
    reauth_required: connections.some((record) => record['status'] === 'expired'),
  };
}

/** Members of a connection of an app that can hold several. */
function ofSeveral({ connection_id, auth_profile_id, auth_profile_name }: JsonObject): JsonObject {
  return {
    ...(connection_id !== undefined && { connection_id }),
    ...(auth_profile_id !== undefined && { auth_profile_id }),
    ...(auth_profile_name !== undefined && { auth_profile_name }),
  };
}
