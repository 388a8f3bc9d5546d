import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { Refold } from '@refold/edge';
import { sessionTokenHandler, webhookReceiver } from '@refold/edge/helpers';
import { kvTokenStore, SessionTokenProvider, type KeyValueNamespace } from '@refold/edge/helpers';
import { kvDeliveryStore } from './kv-dedupe.ts';

type Bindings = {
  REFOLD_API_KEY: string;
  /** Only where the API is not Refold's own, as in the tests. */
  REFOLD_BASE_URL?: string;
  TOKENS: KeyValueNamespace;
  SEEN: KeyValueNamespace;
};

const app = new Hono<{ Bindings: Bindings }>();

/** Stands for the product's own sessions: which customer each belongs to. */
const sessions = new Map([['session-of-jane', 'acme']]);

app.post('/refold/token', (c) => {
  const refold = Refold.fromEnv(c.env, { baseURL: c.env.REFOLD_BASE_URL });
  const authorize = (): string | undefined => sessions.get(getCookie(c, 'session') ?? '');
  // One for each request: a Worker's requests must not wait for each other. The tokens in KV are shared by all.
  const tokens = new SessionTokenProvider(refold, { store: kvTokenStore(c.env.TOKENS) });
  return sessionTokenHandler(tokens, { authorize })(c.req.raw);
});

app.post('/webhooks/refold', (c) => {
  const receive = webhookReceiver({
    keys: [c.env.REFOLD_API_KEY],
    store: kvDeliveryStore(c.env.SEEN),
    on: {
      'Connection Expired': ({ linked_account_id, slug }) =>
        console.log(`ask ${linked_account_id} to reconnect ${slug}`),
    },
    onError: (error) => console.error('webhook', error),
  });
  return receive(c.req.raw);
});

export default app;
