import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const folder = here('.guide');
const guide = readFileSync(here('../../packages/core/JOURNEYS.md'), 'utf8');
const blocks = [...guide.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, code]) => code!);

/** The helpers that make calls, apart from the parts of others. */
const helpers = [
  'actionTypes',
  'auditConnections',
  'connectionStatus',
  'createConnectLink',
  'editConfig',
  'ensureWebhook',
  'fireEventAndWait',
  'importRows',
  'mcpConnection',
  'migrateCredentials',
  'performAction',
  'preflightConfig',
  'rerunFailed',
  'runWorkflow',
  'sessionTokenHandler',
  'syncRows',
  'upsertSchedule',
  'waitForConnection',
  'webhookReceiver',
];

/** What the guide says that its programs have. */
const clients = `import type { Refold, RefoldLinkedAccount } from '@refold/node';
declare const refold: Refold;
declare const acme: RefoldLinkedAccount;
`;

beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('every program of the guide compiles, and together they use every helper that makes calls', async () => {
  const files = blocks.map((code, index) => {
    const file = join(folder, `block-${index + 1}.ts`);
    writeFileSync(file, clients + code);
    return file;
  });
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
  const tsc = here('../../node_modules/.bin/tsc');
  const said = await promisify(execFile)(tsc, ['--ignoreConfig', ...options, ...files]).then(
    ({ stdout }) => stdout,
    (error: { stdout: string }) => error.stdout || String(error),
  );
  expect(said).toBe('');
  for (const helper of helpers) expect(blocks.join('\n')).toMatch(new RegExp(`\\b${helper}[(<]`));
}, 60_000);
