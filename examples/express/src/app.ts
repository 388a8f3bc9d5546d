import express, { type Express } from 'express';
import type { Refold } from '@refold/node';
import { createConnectLink, memoryDeliveryStore, sessionTokenHandler, webhookReceiver } from '@refold/node/helpers';
import { toNodeHandler } from '@refold/node/http';
import { accountOf } from './signed-in.ts';

/** Reactions of the product to webhooks. */
export interface Product {
  connected(account: string, app: string): void;
  failed(runId: string): void;
}

/** Creates the app. `keys` are API keys, with which Refold signs webhooks: the old and the new one during a rotation. */
export function createApp(refold: Refold, keys: readonly string[], product: Product): Express {
  const app = express();

  // Before express.json(): the signature is over the raw body.
  const receive = webhookReceiver({
    keys,
    store: memoryDeliveryStore(),
    on: {
      'Connection Created': ({ linked_account_id, slug }) => product.connected(linked_account_id, slug),
      'Workflow Errored': ({ instance_id }) => product.failed(instance_id ?? 'unknown'),
    },
  });
  app.post('/webhooks/refold', toNodeHandler(receive));

  const token = sessionTokenHandler(refold, { authorize: (request) => accountOf(request.headers.get('cookie')) });
  app.post('/refold/token', toNodeHandler(token));

  app.use(express.json());
  // oxlint-disable-next-line oxc/no-async-endpoint-handlers -- Express 5 passes rejections on.
  app.post('/connect', async (request, response) => {
    const account = accountOf(request.headers.cookie);
    if (!account) return void response.status(401).end();
    const { url } = await createConnectLink(refold, { linked_account_id: account });
    response.redirect(303, url);
  });
  return app;
}
