import { Hono } from 'hono';
import { getCookie } from 'hono/cookie';
import { Refold } from '@refold/edge';
import {
  kvDeliveryStore,
  kvTokenStore,
  sessionTokenHandler,
  SessionTokenProvider,
  webhookReceiver,
  type KeyValueNamespace,
} from '@refold/edge/helpers';

type Bindings = {
  REFOLD_API_KEY: string;
  /** Set for the mock of the tests, and for on-premise installations. */
  REFOLD_BASE_URL?: string;
  TOKENS: KeyValueNamespace;
  DELIVERIES: KeyValueNamespace;
};

const app = new Hono<{ Bindings: Bindings }>();

/** Sessions of the product, each with its customer. */
const sessions = new Map([['session-of-jane', 'acme']]);

app.post('/refold/token', (c) => {
  const refold = Refold.fromEnv(c.env, { baseURL: c.env.REFOLD_BASE_URL });
  const authorize = (): string | undefined => sessions.get(getCookie(c, 'session') ?? '');
  // One provider per request: a Worker's requests must not wait for each other. All of them share the tokens in KV.
  const tokens = new SessionTokenProvider(refold, { store: kvTokenStore(c.env.TOKENS) });
  return sessionTokenHandler(tokens, { authorize })(c.req.raw);
});

app.post('/webhooks/refold', (c) => {
  const receive = webhookReceiver({
    keys: [c.env.REFOLD_API_KEY],
    // KV is not atomic: two copies at once may both be handled. Where that matters, use durableObjectDeliveryStore.
    store: kvDeliveryStore(c.env.DELIVERIES),
    on: {
      'Connection Expired': ({ linked_account_id, slug }) =>
        console.log(`ask ${linked_account_id} to reconnect ${slug}`),
    },
  });
  return receive(c.req.raw);
});

export default app;
