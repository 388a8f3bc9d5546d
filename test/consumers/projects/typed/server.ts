import { createClient, listLinkedAccounts } from '@refold/core/functions';
import { Refold } from '@refold/node';
import { webhookReceiver } from '@refold/node/helpers';
import { toNodeHandler } from '@refold/node/http';
import { createMock } from '@refold/testing';

/** A program without the browser's library: what Node's types have of `fetch` must do. */
export async function use(): Promise<number> {
  const mock = createMock();
  const refold = new Refold({ apiKey: mock.keys['test'], fetch: mock.fetch });
  const { docs } = await listLinkedAccounts(createClient({ apiKey: 'tk_x', fetch: mock.fetch }));
  const { linkedAccounts } = refold;
  await linkedAccounts.create({ linked_account_id: 'acme' }, { headers: { 'x-app': 'server' } });
  const handler = toNodeHandler(webhookReceiver({ keys: ['tk_x'], on: {} }));
  return docs.length + handler.length;
}
