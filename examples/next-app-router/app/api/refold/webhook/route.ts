import { memoryDeliveryStore, webhookReceiver } from '@refold/node/helpers';

const dedupe = memoryDeliveryStore();

/** Receives what Refold reports. Next leaves the body alone until the handler reads it, so the signature can be checked. */
export function POST(request: Request): Promise<Response> {
  const receive = webhookReceiver({
    keys: [process.env.REFOLD_API_KEY!],
    dedupe,
    on: {
      'Connection Created': ({ linked_account_id, slug }) => console.log(`${linked_account_id} connected ${slug}`),
    },
    onError: (error) => console.error('webhook', error),
  });
  return receive(request);
}
