// The Worker through which a process outside of workerd reaches Workers KV and the Durable Object.
import type { DurableObjectNamespace } from '@refold/edge/durable-object';
import type { KeyValueNamespace } from '@refold/edge/helpers';

export { RefoldDeliveries } from '@refold/edge/durable-object';

type Env = { readonly KV: KeyValueNamespace; readonly DELIVERIES: DurableObjectNamespace };

export default {
  async fetch(request: Request, { KV, DELIVERIES }: Env): Promise<Response> {
    const { pathname, search, searchParams } = new URL(request.url);
    const [, kind, ...rest] = pathname.split('/');
    const name = decodeURIComponent(rest.join('/'));
    if (kind === 'object') {
      const object = DELIVERIES.get(DELIVERIES.idFromName('default'));
      return object.fetch(`https://deliveries/${name}${search}`, { method: 'POST' });
    }
    if (request.method === 'PUT') {
      await KV.put(name, await request.text(), { expirationTtl: Number(searchParams.get('ttl')) });
    } else if (request.method === 'DELETE') await KV.delete(name);
    else {
      const value = await KV.get(name);
      return value === null ? new Response(null, { status: 404 }) : new Response(value);
    }
    return new Response();
  },
};
