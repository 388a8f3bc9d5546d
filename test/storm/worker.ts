// A Worker whose isolates share one limit through a Durable Object. Everything stands at module scope, as customers have it.
import { GcraLimiter, Refold } from '@refold/edge';
import { DurableObjectLimiter, type DurableObjectNamespace } from '@refold/edge/durable-object';
import { SessionTokenProvider } from '@refold/edge/helpers';

export { RefoldLimiter } from '@refold/edge/durable-object';

type Env = { readonly REFOLD_API_KEY: string; readonly BASE_URL: string; readonly LIMITER: DurableObjectNamespace };

const alone = new GcraLimiter({ requestsPerSecond: 20, burst: 1 });
let refold: Refold | undefined;
let tokens: SessionTokenProvider | undefined;

export default {
  async fetch(request: Request, env: Env): Promise<Response> {
    refold ??= Refold.fromEnv(env, {
      baseURL: env.BASE_URL,
      limiter: new DurableObjectLimiter({ namespace: env.LIMITER }),
    });
    tokens ??= new SessionTokenProvider(refold);
    const { pathname, searchParams } = new URL(request.url);
    const priority = searchParams.get('priority') === 'bulk' ? 'bulk' : 'interactive';
    if (pathname === '/limit') {
      await alone.acquire({ priority, account: searchParams.get('account') ?? undefined });
      alone.onResponse();
      return Response.json({ at: Date.now() });
    }
    if (pathname === '/limit/given-up') {
      const gaveUp = await Promise.resolve(alone.acquire({ signal: AbortSignal.timeout(100) })).catch(() => 'gave up');
      return Response.json({ gaveUp });
    }
    if (pathname === '/tokens') {
      const mine = tokens.forRequest();
      const issued = await Promise.all(Array.from({ length: 50 }, () => mine.get('acme')));
      return Response.json({ different: new Set(issued.map(({ token }) => token)).size });
    }
    if (pathname === '/shared-tokens') return Response.json({ token: (await tokens.get('shared')).token });
    const accounts = await refold.linkedAccounts.list({}, { priority });
    return Response.json({ accounts: accounts.docs });
  },
};
