import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compiler, strictly } from './compiler.ts';

/** A line that a program might have, and whether the types take it. */
type Line = { readonly name: string; readonly line: string; readonly compiles: boolean };

const lines: readonly Line[] = [
  {
    name: 'an event with a file beside a payload that is an object',
    line: `await acme.events.trigger({ event: 'Paid', payload: { total: 1 }, files: { invoice: blob } });`,
    compiles: true,
  },
  {
    name: 'an event with several files of one name',
    line: `await acme.events.trigger({ event: 'Paid', files: { pages: [blob, new Uint8Array(1)] } });`,
    compiles: true,
  },
  {
    name: 'the helper for events with a file',
    line: `await fireEvent(acme, { event: 'Paid', payload: { total: 1 }, files: { invoice: blob } });`,
    compiles: true,
  },
  { name: 'an event without a name', line: `await acme.events.trigger({ payload: { total: 1 } });`, compiles: false },
  { name: 'a misspelt event', line: `await acme.events.trigger({ evnt: 'Paid', payload: {} });`, compiles: false },
  {
    name: 'a workflow with its payload beside its id',
    line: `await acme.workflows.execute({ workflow_id: 'w1', slug: 'hubspot', payload: { email: 'a@b.c' } });`,
    compiles: true,
  },
  {
    name: 'a workflow with its payload in a body',
    line: `await acme.workflows.execute({ workflow_id: 'w1', slug: 'hubspot', body: { payload: {} } });`,
    compiles: false,
  },
  {
    name: 'a workflow with its payload flat in a body',
    line: `await acme.workflows.execute({ workflow_id: 'w1', slug: 'hubspot', body: { email: 'a@b.c' } });`,
    compiles: false,
  },
  {
    name: 'the list of applications is a list',
    line: `const names: string[] = (await acme.applications.list()).map(({ name }) => String(name));`,
    compiles: true,
  },
  {
    name: 'one application by its slug is one',
    line: `const one: string = String((await acme.applications.list({ slug: 'hubspot' })).name);`,
    compiles: true,
  },
  {
    name: 'one application by its slug is no list',
    line: `(await acme.applications.list({ slug: 'hubspot' })).map(String);`,
    compiles: false,
  },
  {
    name: 'the id of a run in a list is there',
    line: `for await (const run of acme.executions.list()) { const id: string = run._id; void id; }`,
    compiles: true,
  },
  {
    name: 'the id of a workflow in a list is there',
    line: `for await (const workflow of acme.workflows.list()) { const id: string = workflow._id; void id; }`,
    compiles: true,
  },
  { name: 'an upsert without an id', line: `await refold.linkedAccounts.upsert({ name: 'Acme' });`, compiles: false },
  { name: 'an upsert with nothing', line: `await refold.linkedAccounts.upsert({});`, compiles: false },
  {
    name: 'an upsert with either id',
    line: `await refold.linkedAccounts.upsert({ account_id: 'acme' }); await refold.linkedAccounts.upsert({ linked_account_id: 'acme' });`,
    compiles: true,
  },
  { name: 'a status that there is none', line: `await acme.executions.list({ status: 'ERRORD' });`, compiles: false },
  { name: 'a status', line: `await acme.executions.list({ status: 'ERRORED' });`, compiles: true },
  {
    name: 'a run by the one name of its id',
    line: `await acme.executions.get({ execution_id: 'e1' }); await acme.executions.rerun({ execution_id: 'e1' }); await acme.executions.stop({ execution_id: 'e1' });`,
    compiles: true,
  },
  {
    name: 'a run by another name of its id',
    line: `await acme.executions.get({ instance_id: 'e1' });`,
    compiles: false,
  },
  {
    name: 'a config by the one name of its id',
    line: `await acme.configs.get({ slug: 'slack', config_id: 'c1' });`,
    compiles: true,
  },
  {
    name: 'a config by another name of its id',
    line: `await acme.configs.get({ slug: 'slack', configId: 'c1' });`,
    compiles: false,
  },
  {
    name: 'an option from the environment that may be undefined',
    line: `new Refold({ apiKey: 'tk_x', baseURL: environment['URL'], timeout: undefined });`,
    compiles: true,
  },
  {
    name: 'options of a call that may be undefined',
    line: `await acme.executions.list({}, { signal: undefined, timeout: undefined });`,
    compiles: true,
  },
  {
    name: 'an option that is misspelt',
    line: `new Refold({ apiKey: 'tk_x', baseUrl: 'https://x' });`,
    compiles: false,
  },
  { name: 'a key in place of options', line: `new Refold('tk_x');`, compiles: false },
];

const head = `import { Refold } from '@refold/core';
import { fireEvent } from '@refold/core/helpers';
declare const refold: Refold;
declare const environment: Record<string, string | undefined>;
declare const blob: Blob;
const acme = refold.forLinkedAccount('acme');
void [fireEvent, environment, blob, acme];
`;

const folder = fileURLToPath(new URL('.programs/', import.meta.url));
let failed: ReadonlySet<number>;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  const files = lines.map(({ line }, index) => {
    const file = `${folder}line${index}.ts`;
    writeFileSync(file, `${head}${line}\nexport {};\n`);
    return file;
  });
  const parameters = [
    ...strictly,
    '--exactOptionalPropertyTypes',
    '--lib',
    'es2022,dom',
    '--pretty',
    'false',
    ...files,
  ];
  const { stdout } = await promisify(execFile)(compiler, parameters).catch((error: { stdout: string }) => error);
  failed = new Set([...stdout.matchAll(/line(\d+)\.ts\(\d+,\d+\): error TS/g)].map(([, index]) => Number(index)));
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(lines.map((row, index) => ({ ...row, index })))('$name compiles: $compiles', ({ index, compiles }) => {
  expect(!failed.has(index)).toBe(compiles);
});
