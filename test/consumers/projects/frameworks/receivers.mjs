// A webhook receiver in a framework, over a real socket: `node receivers.mjs FRAMEWORK`. Each body must arrive whole, be
// verified by its bytes and handled once, and a wrong signature must be refused.
import { signWebhook, webhookReceiver } from '@refold/node/helpers';
import { toNodeHandler } from '@refold/node/http';
import { createServer } from 'node:http';

const KEY = 'tk_frameworks';
const handled = [];
const receiver = webhookReceiver({
  keys: [KEY],
  on: { 'Connection Created': (event) => void handled.push(event.linked_account_id) },
});
const handler = toNodeHandler(receiver);

/** Ways to set a framework up; each gives the address that takes deliveries, and what ends it. */
const frameworks = {
  async express() {
    const { default: express } = await import('express');
    const app = express();
    app.post('/before', handler);
    app.post('/raw', express.raw({ type: '*/*' }), handler);
    app.post('/text', express.text({ type: '*/*' }), handler);
    app.use(express.json({ verify: (request, _, bytes) => void (request.rawBody = bytes) }));
    app.post('/kept', handler);
    const server = createServer(app);
    const url = await listening(server);
    return { urls: ['before', 'raw', 'text', 'kept'].map((path) => `${url}/${path}`), end: () => server.close() };
  },
  async fastify() {
    const { default: fastify } = await import('fastify');
    const app = fastify();
    app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_, body, done) => done(null, body));
    app.post('/node', (request, response) => {
      response.hijack();
      handler(Object.assign(request.raw, { body: request.body }), response.raw);
    });
    app.post('/web', async (request, sender) => {
      const { headers, body } = request;
      const response = await receiver(new Request('http://localhost/web', { method: 'POST', headers, body }));
      return sender.code(response.status).send(await response.text());
    });
    await app.listen({ port: 0, host: '127.0.0.1' });
    const { port } = app.server.address();
    return { urls: ['node', 'web'].map((path) => `http://127.0.0.1:${port}/${path}`), end: () => app.close() };
  },
  async nest() {
    await import('reflect-metadata');
    const { Controller, Module, Post, Req, Res } = await import('@nestjs/common');
    const { NestFactory } = await import('@nestjs/core');
    class Hooks {
      receive(request, response) {
        return handler(request, response);
      }
    }
    // What decorators do, without a compiler.
    Post('hooks')(Hooks.prototype, 'receive', Object.getOwnPropertyDescriptor(Hooks.prototype, 'receive'));
    Req()(Hooks.prototype, 'receive', 0);
    Res()(Hooks.prototype, 'receive', 1);
    Controller()(Hooks);
    const App = function App() {};
    Module({ controllers: [Hooks] })(App);
    const app = await NestFactory.create(App, { rawBody: true, logger: false });
    await app.listen(0, '127.0.0.1');
    return { urls: [`${await app.getUrl()}/hooks`], end: () => app.close() };
  },
  async hono() {
    const { Hono } = await import('hono');
    const app = new Hono();
    app.post('/hooks', (context) => receiver(context.req.raw));
    const server = createServer(toNodeHandler((request) => app.fetch(request)));
    return { urls: [`${await listening(server)}/hooks`], end: () => server.close() };
  },
};

function listening(server) {
  return new Promise((resolve) =>
    server.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${server.address().port}`)),
  );
}

const name = process.argv[2];
const { urls, end } = await frameworks[name]();
try {
  for (const [index, url] of urls.entries()) {
    const account = `${name} ${index} – Zoë`;
    const body = JSON.stringify({ event: 'Connection Created', linked_account_id: account, slug: 'hubspot' });
    const headers = { 'content-type': 'application/json', 'x-cobalt-signature': await signWebhook(body, KEY) };
    const taken = await fetch(url, { method: 'POST', body, headers });
    if (taken.status !== 200) throw new Error(`${url} answered ${taken.status}: ${await taken.text()}`);
    const refused = await fetch(url, {
      method: 'POST',
      body,
      headers: { ...headers, 'x-cobalt-signature': 'a'.repeat(64) },
    });
    if (refused.status !== 401) throw new Error(`${url} answered ${refused.status} to a wrong signature.`);
    if (handled.at(-1) !== account || handled.length !== index + 1)
      throw new Error(`${url} handled ${handled.join()}.`);
  }
} finally {
  await end();
}
console.log(`ok ${handled.length} deliveries in ${urls.length} set-ups`);
process.exit(0);
