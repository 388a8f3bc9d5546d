import { createRawClient } from '@refold/core/raw';
import * as functions from '@refold/core/functions';
import { createMinimalClient } from '@refold/core/functions';
import manifest from '@refold/core/manifest.json' with { type: 'json' };
import { Refold, RefoldSession, type ClientOptions, type Middleware } from '@refold/core';
import { httpStore, StoreLimiter } from '@refold/edge/store';
import { invoke } from '../contract/call.ts';
import { API_KEY, clientFor, TOKEN } from './clients.ts';
import { askElsewhere, hostileHelpers } from './hostile-helpers.ts';
import { hostileIds } from './hostile-ids.ts';
import { hostilePaths, hostileUrls } from './hostile-urls.ts';
import { BASE_URL, LookingFetch } from './looking-fetch.ts';
import { Counts, type Part } from './part.ts';
import { namesIn, pathParameters } from './routes.ts';

const settings = (looking: LookingFetch): ClientOptions => ({
  baseURL: BASE_URL,
  fetch: looking.fetch,
  limiter: false,
  maxRetries: 0,
});

type Way = (looking: LookingFetch) => AsyncGenerator<() => Promise<unknown>>;

const byName = functions as unknown as Record<string, (client: unknown, ...given: unknown[]) => Promise<unknown>>;
const functionOf = (id: string): string => (manifest.operations as Record<string, { function: string }>)[id]!.function;

/** Ways to a request. Each gives its tries one by one. */
const ways: Readonly<Record<string, Way>> = {
  async *methods(looking) {
    for (const { call, withId } of pathParameters) {
      const client = clientFor(call, settings(looking));
      for (const id of hostileIds) yield () => invoke(client, withId(id));
    }
  },
  async *functions(looking) {
    const secrets = { 'API key': { apiKey: API_KEY }, 'session token': { token: TOKEN } } as const;
    for (const { call, withId } of pathParameters) {
      const [kind] = call.credentials;
      const options: any = { ...settings(looking), ...secrets[kind === 'session token' ? kind : 'API key'] };
      delete options.maxRetries;
      delete options.limiter;
      const organization = createMinimalClient(options);
      const client = kind === 'linked account' ? organization.forLinkedAccount('acme') : organization;
      for (const id of hostileIds) {
        yield () => byName[functionOf(call.id)]!(client, withId(id).input);
      }
    }
  },
  async *raw(looking) {
    const raws: any[] = [
      createRawClient(new Refold({ apiKey: API_KEY, ...settings(looking) })),
      createRawClient(new RefoldSession({ token: TOKEN, ...settings(looking) })),
    ];
    for (const raw of raws) {
      for (const path of hostilePaths) for (const verb of ['GET', 'DELETE']) yield () => raw[verb](path);
      for (const { route, name } of pathParameters) {
        const names = namesIn(route);
        for (const id of hostileIds) {
          const path = Object.fromEntries(names.map((one) => [one, one === name ? id : 'x']));
          yield () => raw.GET(route.path, { params: { path } });
        }
      }
      yield () => raw.GET('/x', { baseUrl: 'https://evil.example' });
      yield () => raw.GET('/x', { fetch: looking.fetch });
    }
  },
  async *'middleware that changes the request'(looking) {
    for (const url of hostileUrls) {
      const changing: Middleware = (request, next) => next({ ...request, url });
      const client = new Refold({ apiKey: API_KEY, ...settings(looking), middleware: [changing] });
      yield () => client.webhooks.get({ id: 'w' });
      yield () => client.webhooks.delete({ id: 'w' });
      const session = new RefoldSession({ token: TOKEN, ...settings(looking) });
      yield () => session.tables.list({}, { middleware: [changing] });
    }
  },
  async *helpers(looking) {
    const refold = new Refold({ apiKey: API_KEY, ...settings(looking) });
    const clients = { refold, acme: refold.forLinkedAccount('acme') };
    for (const use of Object.values(hostileHelpers)) for (const id of hostileIds) yield () => use(clients, id);
    yield () => askElsewhere(clients);
  },
  async *'session tokens that a supplier gives'(looking) {
    for (const id of hostileIds) {
      const token = `${TOKEN}${id}`;
      const session = new RefoldSession({ token: () => token, ...settings(looking) });
      yield () => session.sessionTokens.revoke();
      yield () => session.raw.GET('/api/v2/public/tables', {} as never);
    }
  },
  async *'connections of an app'(looking) {
    const acme = new Refold({ apiKey: API_KEY, ...settings(looking) }).forLinkedAccount('acme');
    for (const id of hostileIds) {
      yield async () => acme.connection(id).configs.get({ slug: 'chat', config_id: 'c' });
      yield async () => acme.connections(id);
    }
  },
  async *'the store of edge'(looking) {
    const headers = { 'x-store-key': 'store-secret' };
    for (const key of hostileIds) {
      const store = httpStore({ url: `${BASE_URL}/limits`, headers, fetch: looking.fetch });
      yield () => store.read(key);
      yield () => store.write(key, '1', undefined);
      yield async () => new StoreLimiter({ store, key }).acquire();
    }
  },
  async *'base addresses'(looking) {
    for (const baseURL of hostileUrls) {
      const fetch = looking.fetchBelow(baseURL);
      yield async () => new Refold({ apiKey: API_KEY, ...settings(looking), baseURL, fetch }).webhooks.get({ id: 'w' });
    }
  },
};

const TRIES = 'tries';
const REQUESTS = 'requests';
const ESCAPES = 'elsewhere with a secret';

/** Every way to a request, with hostile paths and parameters. */
export const origins: Part = {
  name: 'origins',
  title: `Keys and tokens go to the configured origin only: ${hostileIds.length} ids, ${hostileUrls.length} addresses, ${hostilePaths.length} paths`,
  async run() {
    const counts = new Counts();
    const problems: string[] = [];
    for (const [name, way] of Object.entries(ways)) {
      const looking = new LookingFetch(respond);
      for await (const attempt of way(looking)) {
        await refusable(attempt);
        counts.add(name, TRIES);
      }
      counts.add(name, REQUESTS, looking.requests);
      counts.add(name, ESCAPES, looking.escapes.length);
      problems.push(...new Set(looking.escapes.map((escape) => `${name}: ${escape}`)));
      if (looking.requests === 0) problems.push(`${name}: no request was made at all`);
    }
    const table = counts.table('way', [TRIES, REQUESTS, ESCAPES]);
    return { ...table, checks: table.rows.reduce((sum, row) => sum + Number(row[1]), 0), problems };
  },
};

/** One try, which may be refused at once or later. */
async function refusable(attempt: () => Promise<unknown>): Promise<void> {
  try {
    await attempt();
  } catch {
    // Refused, which is one of the two good ends.
  }
}

/** A server that takes everything, so that what builds on a response goes on. */
function respond({ url }: Request): Response {
  if (/session-token|\/token/.test(url)) return Response.json({ token: 'minted.session.token', expires_in: 3600 });
  return Response.json(
    { _id: 'x', id: 'x', name: 'x', slug: 'x', message: 'x', docs: [], config_id: 'c', fields: [], workflows: [] },
    { headers: { etag: '"1"' } },
  );
}
