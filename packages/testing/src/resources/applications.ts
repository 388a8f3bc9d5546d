import type { Row } from '../model/operation.ts';
import { ok, type Call } from '../engine/call.ts';
import { asList, asRow, visible } from '../model/state.ts';
import { own } from './connections.ts';
import type { Handlers } from './handlers.ts';

export const applications: Handlers = {
  listApplications: (call) => {
    const slug = call.queryText('slug');
    const apps = call
      .rows('applications')
      .filter((app) => fits(call, app))
      .map((app) => shown(call, app));
    if (slug === undefined) return ok(apps);
    const one = apps.find((app) => app['slug'] === slug);
    // No source shows the answer for an unknown slug here, so it is an empty list.
    return ok(one ?? []);
  },

  getApplication: (call) => {
    const slug = call.path('slug');
    const app = call.rows('applications').find((row) => row['slug'] === slug);
    if (!app) throw call.error('unknownApplication', { 'test-app': slug });
    return ok(shown(call, app));
  },

  getAuthStructure: (call) => {
    const slug = call.path('slug');
    const app = call.rows('applications').find((row) => row['slug'] === slug);
    if (!app) throw call.error('unknownApplication', { 'test-app': slug });
    return ok(asRow(app['$auth_structure']));
  },

  getOAuthUrl: (call) => {
    const slug = encodeURIComponent(call.path('slug'));
    const callback = encodeURIComponent(`https://refold.example.com/api/v1/${slug}/callback`);
    const state = call.world.id();
    const parameters = `client_id=example-client&state=${state}&redirect_uri=${callback}&scope=oauth`;
    return ok({ auth_url: `https://${slug}.example.com/oauth/authorize?${parameters}` });
  },
};

function fits(call: Call, app: Row): boolean {
  const tags = call.queryText('tags')?.split(',');
  const [ecosystem, authType] = [call.query('ecosystem'), call.query('auth_type')];
  if (tags && !asList(app['tags']).some((tag) => tags.includes(String(tag)))) return false;
  if (ecosystem !== undefined && app['ecosystem'] !== ecosystem) return false;
  return authType === undefined || app['auth_type'] === authType;
}

function shown(call: Call, app: Row): Row {
  const connections = own(call.world, call.environment, { account: call.account, slug: String(app['slug']) });
  return {
    ...visible(app),
    connected: connections.length > 0,
    connected_accounts: connections.map((row) => ({
      identifier: row['identifier']!,
      connectedAt: row['createdAt']!,
      status: row['status']!,
      auth_type: row['auth_type']!,
    })),
    reauth_required: connections.some((row) => row['status'] === 'expired'),
  };
}
