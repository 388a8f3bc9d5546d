// A Worker whose clients stand at module scope, where shared state goes wrong first.
import { env } from 'cloudflare:workers';
import * as helpers from '@refold/core/helpers';
import * as sdk from '@refold/edge';
import type { Place } from '../suite/place.ts';
import { runTask, tasksAt } from '../suite/tasks.ts';

const refold = sdk.Refold.fromEnv(env, { baseURL: env.LIMITED });
const session = new sdk.RefoldSession({ baseURL: env.LIMITED, token: mintToken });

/** As a user's supplier would: by a request of its own. */
async function mintToken(): Promise<string> {
  const { token } = (await (await fetch(env.TOKENS)).json()) as { token: string };
  return token;
}

const routes: Record<string, (url: URL) => Promise<Response>> = {
  '/list': async () => Response.json(await refold.tables.list()),
  '/session': async () => Response.json(await session.tables.list()),
  '/early': async () => {
    void session.tables.list().result();
    void refold.tables.list().result();
    return Response.json({ docs: [] });
  },
  '/task': async ({ searchParams }) => {
    const place = JSON.parse(env.PLACE) as Place;
    const task = tasksAt(place)[Number(searchParams.get('index'))]!;
    return Response.json(await runTask(task, { sdk, helpers, lacks: [] }, place));
  },
};

export default {
  async fetch(request: Request): Promise<Response> {
    const url = new URL(request.url);
    return routes[url.pathname]!(url);
  },
};
