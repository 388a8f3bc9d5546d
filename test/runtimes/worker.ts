// A Worker as a customer would write it. The client stands at module scope, which is where limiters usually go wrong.
import { refoldFromEnv, type Refold } from '@refold/edge';

type Env = { readonly REFOLD_API_KEY: string; readonly BASE_URL: string };

let refold: Refold | undefined;

export default {
  async fetch(_request: Request, env: Env): Promise<Response> {
    refold ??= refoldFromEnv(env, { baseURL: env.BASE_URL });
    const accounts = await refold.linkedAccounts.list();
    return Response.json({ accounts: accounts.docs });
  },
};
