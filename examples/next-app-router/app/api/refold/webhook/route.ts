import { memoryDeliveryStore, webhookReceiver } from '@refold/node/helpers';

const store = memoryDeliveryStore();

/** Receives webhooks. Next does not read the body before the handler, so the signature can be checked. */
export function POST(request: Request): Promise<Response> {
  const receive = webhookReceiver({
    keys: [process.env.REFOLD_API_KEY!],
    store,
    on: {
      'Connection Created': ({ linked_account_id, slug }) => console.log(`${linked_account_id} connected ${slug}`),
    },
  });
  return receive(request);
}
