import { Refold, type RefoldEnv } from '@refold/edge';

export default {
  async fetch(_request: Request, env: RefoldEnv & { readonly REFOLD_URL: string }): Promise<Response> {
    const refold = Refold.fromEnv(env, { baseURL: env.REFOLD_URL });
    const { docs } = await refold.linkedAccounts.list();
    return new Response(`ok ${docs.length} accounts`);
  },
};
