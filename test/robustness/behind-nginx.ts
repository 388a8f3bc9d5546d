import { Agent, createServer, request as requestOf, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { InvalidInputError } from '@refold/core';
import { invoke } from '../contract/call.ts';
import { ensureNginx, startNginx } from '../servers/nginx.ts';
import { clientFor } from './clients.ts';
import { hostileIds } from './hostile-ids.ts';
import { Counts, type Part, type PartResult } from './part.ts';
import { arrivalOf, pathParameters, type Route } from './routes.ts';

const AT_ONCE = 32;
const REFUSED = 'refused';
const OWN = 'own route, own id';
const NOWHERE = 'no route';
const PROXY = 'refused by nginx';
const OTHER = 'another route or id';

/** Hostile ids in every path parameter, through nginx that passes paths on as they came, and through nginx that normalizes them. */
export const behindNginx: Part = {
  name: 'behind-nginx',
  title: `${hostileIds.length} hostile ids in each path parameter, through nginx`,
  async run() {
    const { missing } = ensureNginx();
    if (missing) return { head: ['proxy'], rows: [], checks: 0, problems: [missing] };
    const echo = createServer((request, response) => {
      request.resume();
      response.writeHead(200, { 'content-type': 'application/json', 'x-path': encodeURI(request.url!), 'x-echo': '1' });
      response.end('{}');
    });
    await new Promise<void>((resolve) => echo.listen(0, '127.0.0.1', resolve));
    const nginx = await startNginx((echo.address() as AddressInfo).port);
    try {
      return await through({ 'as it came': nginx.asItCame, normalizing: nginx.normalizing });
    } finally {
      await nginx.close();
      echo.closeAllConnections();
      await new Promise((resolve) => echo.close(resolve));
    }
  },
};

/** A request without what `fetch` does around it, of which there are tens of thousands here. */
async function sent(url: string, { method, headers, body }: RequestInit, agent: Agent): Promise<Response> {
  const incoming = await new Promise<IncomingMessage>((resolve, reject) => {
    const request = requestOf(url, { method: method!, headers: headers as Record<string, string>, agent }, resolve);
    request.once('error', reject).end(body);
  });
  incoming.resume();
  await new Promise((resolve) => incoming.once('end', resolve));
  const fields = Object.entries(incoming.headers).map(([name, value]): [string, string] => [name, String(value)]);
  return new Response('{}', { status: incoming.statusCode!, headers: fields });
}

async function through(proxies: Readonly<Record<string, string>>): Promise<PartResult> {
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const counts = new Counts();
  const problems: string[] = [];
  const tries: (() => Promise<void>)[] = [];
  for (const [proxy, baseURL] of Object.entries(proxies)) {
    for (const { call, route, name, withId } of pathParameters) {
      for (const id of hostileIds) {
        tries.push(async () => {
          let response: Response | undefined;
          const client = clientFor(call, {
            baseURL,
            fetch: async (url, init) => (response = await sent(String(url), init!, agent)),
          });
          const error = await failureOf(() => invoke(client, withId(id)));
          const outcome = outcomeOf(route, name, id, response, error);
          counts.add(proxy, outcome);
          if (outcome !== OTHER) return;
          const end = response ? response.headers.get('x-path') : String(error);
          problems.push(`${proxy}: ${route.id} with ${name} ${JSON.stringify(id)} ends at ${end}`);
        });
      }
    }
  }
  await Promise.all(
    Array.from({ length: AT_ONCE }, async () => {
      for (let next = tries.pop(); next; next = tries.pop()) await next();
    }),
  );
  agent.destroy();
  return { ...counts.table('proxy', [REFUSED, OWN, NOWHERE, PROXY, OTHER]), checks: counts.total, problems };
}

function outcomeOf(route: Route, name: string, id: string, response: Response | undefined, error: unknown): string {
  if (!response) return error instanceof InvalidInputError && error.field === name ? REFUSED : OTHER;
  if (!response.headers.has('x-echo')) return PROXY;
  const [path] = decodeURI(response.headers.get('x-path')!).split('?');
  const arrival = arrivalOf(route.verb, path!);
  if (!arrival) return NOWHERE;
  return arrival.route.id === route.id && arrival.values[name] === id ? OWN : OTHER;
}

async function failureOf(run: () => Promise<unknown>): Promise<unknown> {
  try {
    await run();
    return undefined;
  } catch (error) {
    return error;
  }
}
