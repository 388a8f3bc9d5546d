import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';
import { migrate } from './migrate.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const old = `import Cobalt from '@cobaltio/cobalt';
declare const id: string;
const client = new Cobalt({ apiKey: 'tk_old' });
await client.createLinkedAccount({ linked_account_id: id, name: 'Acme' });
await client.upsertLinkedAccount({ linked_account_id: id });
(await client.getAllLinkedAccounts({ page: 1, limit: 20 })).docs;
(await client.getLinkedAccountById(id)).name;
await client.deleteLinkedAccount(id);
await client.migrateAuth({ linked_account_id: id, slug: 'slack', auth_object: { oauth2: { token: 'x' } } });
(await client.getTokenForLinkedAccount({ linked_account_id: id })).token;
await client.getApplications(id);
(await client.getApplicationBySlug(id, 'slack')).connected;
(await client.getExecutions(id, { page: 1 })).docs;
(await client.getExecutionById(id, 'run')).status;
await client.event({ linked_account_id: id, slug: 'slack', config_id: 'c', event: 'Paid', payload: { a: 1 } });
await client.triggerEvent({ linked_account_id: id, event: 'Paid', payload: { a: 1 } });
await client.listEvents();
(await client.listEventById('event')).name;
await client.deleteEvent('event');
(await client.config({ linked_account_id: id, slug: 'slack', config_id: 'c', labels: { a: [{ name: 'A', value: 'a' }] } })).fields;
(await client.getConfig({ linked_account_id: id, slug: 'slack' })).workflows;
(await client.getConfig({ linked_account_id: id, slug: 'slack', config_id: 'c' })).workflows;
await client.updateConfig({ linked_account_id: id, slug: 'slack', config_id: 'c', fields: { f: 'v' }, workflows: [] });
await client.deleteConfig({ linked_account_id: id, slug: 'slack' });
await client.deleteConfig({ linked_account_id: id, slug: 'slack', config_id: 'c' });
await client.getWebhook();
await client.createWebhook({ webhook_url: 'https://x.example.com', webhook_events: ['Workflow Errored'] });
(await client.executeWorkflow('w', 'slack', id, true, { name: 'Jane' })).execution_id;
`;

/** Output of the compiler for a program that may import @refold/node. */
async function compiled(code: string): Promise<string> {
  const folder = mkdtempSync(join(here('../node_modules'), '.types-'));
  try {
    const file = join(folder, 'program.ts');
    writeFileSync(file, code);
    const options = [
      '--strict',
      '--noEmit',
      '--module',
      'nodenext',
      '--target',
      'es2022',
      '--skipLibCheck',
      '--types',
      'node',
    ];
    const tsc = here('../../../node_modules/.bin/tsc');
    return await promisify(execFile)(tsc, ['--ignoreConfig', ...options, file]).then(
      ({ stdout }) => stdout,
      (error: { stdout: string }) => error.stdout || String(error),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

test('the rewritten program compiles against @refold/node, and the old one does not', async () => {
  const { code, leftOver, calls } = migrate(old, 'old.ts');
  expect([calls, leftOver]).toEqual([25, []]);
  expect(await compiled(code)).toBe('');
  expect(
    await compiled(old.replace('@cobaltio/cobalt', '@refold/node').replace('Cobalt', '{ Refold as Cobalt }')),
  ).toContain("Property 'getWebhook' does not exist");
}, 60_000);
