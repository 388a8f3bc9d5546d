import { contract, examplesOf, manifest, refName } from '../contract.ts';
import { code, fence, page, sections, table } from '../markdown.ts';
import { examplesText } from './examples.ts';
import { fieldTable, typeSections } from '../schemas/tables.ts';

const handlers = `on: {
    'Connection Expired': ({ linked_account_id, slug }) => console.log(linked_account_id, 'must connect again:', slug),
    'Workflow Errored': ({ instance_id }) => console.log('run', instance_id, 'failed'),
  },`;

const receiver = (head: string, key: string, tail: string): string => `${head}

const receive = webhookReceiver({
  keys: [${key}],
  store: memoryDeliveryStore(),
  ${handlers}
});

${tail}
`;

const NODE = receiver(
  "import { toNodeHandler } from '@refold/node/http';\nimport { memoryDeliveryStore, webhookReceiver } from '@refold/node/helpers';",
  'process.env.REFOLD_API_KEY!',
  "// In Next.js, Hono and others that pass a Request:\nexport const POST = receive;\n// In Express, app.post('/webhooks/refold', handler); with node:http, createServer(handler):\nexport const handler = toNodeHandler(receive);",
);

const EDGE = `import { memoryDeliveryStore, webhookReceiver } from '@refold/edge/helpers';

const store = memoryDeliveryStore();

export default {
  fetch(request: Request, env: { REFOLD_API_KEY: string }): Promise<Response> {
    const receive = webhookReceiver({
      keys: [env.REFOLD_API_KEY],
      store,
      on: {
        'Connection Expired': ({ linked_account_id, slug }) => console.log(linked_account_id, 'must connect again:', slug),
        'Workflow Errored': ({ instance_id }) => console.log('run', instance_id, 'failed'),
      },
    });
    return receive(request);
  },
};
`;

const DENO = receiver(
  "import { memoryDeliveryStore, webhookReceiver } from '@refold/deno/helpers';",
  "Deno.env.get('REFOLD_API_KEY')!",
  '// For `deno serve`:\nexport default { fetch: receive };',
);

const TEST = `import assert from 'node:assert/strict';
import { createMock } from '@refold/testing';
import { Refold } from '@refold/node';
import { webhookReceiver } from '@refold/node/helpers';

const mock = createMock({ fixtures: { linkedAccounts: [{ account_id: 'acme' }] } });
const refold = new Refold({ apiKey: 'tk_mock', fetch: mock.fetch });
const expired: string[] = [];
const receive = webhookReceiver({
  keys: ['tk_mock'],
  on: { 'Connection Expired': ({ linked_account_id, slug }) => expired.push(\`\${linked_account_id} \${slug}\`) },
});

mock.webhooks.receive('https://you.example.com/hooks', receive);
await refold.webhooks.create({ webhook_url: 'https://you.example.com/hooks', webhook_events: ['Connection Expired'] });
mock.connect('acme', 'hubspot');
mock.expireConnection('acme', 'hubspot');
await mock.clock.settle();

assert.deepEqual(expired, ['acme hubspot']);
`;

/** The events that Refold sends, and how to receive them. */
export function eventsPage(): string {
  return page(
    {
      title: 'Webhook events',
      description: 'The seven events that Refold sends to your webhooks, their payloads, and how to receive them.',
      sidebar: { label: 'Webhook events', order: 1 },
    },
    sections(
      'Refold sends an event as an HTTP request to each webhook that is registered for it. Register one with [`webhooks.create`](/reference/webhooks/create/), or with the helper `ensureWebhook`, which may run at every deployment.',
      'Respond with 200. After any other status the event is sent again, up to three times at growing intervals, so expect repeats. [The guide](/guides/webhooks/) explains how to handle each event once.',
      `## Events\n\n${overview()}`,
      `## Signature\n\n${signature()}`,
      `## Receive events\n\n${sections(':::samples', fence('ts node', NODE), fence('ts edge webhook', EDGE), fence('ts deno webhook', DENO), ':::')}`,
      `## Test it\n\nThe mock sends the same events, signed as Refold signs them.\n\n${fence('ts node', TEST)}`,
      ...Object.entries(manifest.events).map(([name, { id }]) => eventText(name, id)),
      `## Types\n\n${typeSections(Object.keys(manifest.events).map(schemaOf), 'received', eventTypes())}`,
    ),
  );
}

const operationOf = (id: string) => contract.webhooks[id]!.post;
const schemaOf = (name: string) =>
  Object.values(operationOf(manifest.events[name]!.id).requestBody!.content)[0]!.schema;
const eventTypes = (): string[] => Object.keys(manifest.events).map((name) => refName(schemaOf(name))!);
const anchor = (name: string): string => name.toLowerCase().replaceAll(' ', '-');

function overview(): string {
  const rows = Object.entries(manifest.events).map(([name, { id, type }]) => [
    `[${name}](#${anchor(name)})`,
    `${operationOf(id).summary}.`,
    code(type),
  ]);
  return table(['Event', 'When', 'Type'], rows);
}

function signature(): string {
  const [parameter] = operationOf('connectionCreated').parameters!.map(({ $ref }) => $ref!.split('/').at(-1)!);
  const known = contract.components as unknown as {
    readonly parameters: Readonly<Record<string, { readonly name: string; readonly description: string }>>;
  };
  const { name, description } = known.parameters[parameter!]!;
  return `The header ${code(name)} carries an ${description.trim()}\n\nThe receiver below checks it over the raw body. Pass the old and the new key during a rotation, and a \`store\`, which keeps a repeat from being handled twice.`;
}

function eventText(name: string, id: string): string {
  const operation = operationOf(id);
  const schema = schemaOf(name);
  return sections(
    `## ${name}`,
    operation.description.trim(),
    examplesText(examplesOf(operation.requestBody!.content)),
    fieldTable(schema, 'received'),
  );
}
