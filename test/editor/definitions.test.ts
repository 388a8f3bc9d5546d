import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startEditor, type Editor } from './tsserver.ts';

/** Below the tests, so that the packages are found as a user's program finds them: built, by their names. */
const folder = fileURLToPath(new URL('.program/', import.meta.url));
const source = fileURLToPath(new URL('../../packages/core/src/generated/linked-accounts.ts', import.meta.url));
const route = "route: 'GET /api/v2/public/linked-account'";

const programs = [
  { from: '@refold/core', made: "new Refold({ apiKey: 'tk_editor' })" },
  { from: '@refold/node', made: 'new Refold()' },
  { from: '@refold/edge', made: "Refold.fromEnv({ REFOLD_API_KEY: 'tk_editor' })" },
  { from: '@refold/deno', made: "new Refold({ apiKey: 'tk_editor' })" },
].map(({ from, made }) => ({
  from,
  file: `${folder}${from.split('/')[1]}.ts`,
  text: `import { Refold } from '${from}';
import { createClient, listLinkedAccounts } from '@refold/core/functions';
const refold = ${made};
console.log(await refold.linkedAccounts.list({ limit: 10 }));
console.log(await listLinkedAccounts(createClient({ apiKey: 'tk_editor' })));
`,
}));

let editor: Editor;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  // A project of its own: else all tests would be loaded with it.
  const compilerOptions = { module: 'nodenext', target: 'es2022', strict: true, skipLibCheck: true, types: ['node'] };
  writeFileSync(`${folder}tsconfig.json`, JSON.stringify({ compilerOptions, include: ['.'] }));
  for (const { file, text } of programs) writeFileSync(file, text);
  editor = startEditor([...programs.map(({ file }) => file), source]);
  // It answers when it has read the packages and the core, which takes its time on a busy machine.
  for (const { file } of programs) await editor.hover({ file, text: 'refold' });
}, 180_000);
afterAll(() => {
  editor.close();
  rmSync(folder, { recursive: true, force: true });
});

describe.each(programs)('in a program of $from', ({ file }) => {
  test('"go to definition" on a method lands on the method in its source', async () => {
    const [method, ...others] = await editor.definitions({ file, text: 'list({' });
    expect(method?.file).toBe(source);
    expect(method?.lines).toMatch(/^ {2}list\(params\?: .*\n {4}return listLinkedAccounts\(/);
    expect(others).toEqual([]);
  });

  test('"go to definition" on a function lands on its operation in its source, with its route', async () => {
    const [operation] = await editor.definitions({ file, text: 'listLinkedAccounts(createClient' });
    expect(operation?.file).toBe(source);
    expect(operation?.lines).toMatch(/^export const listLinkedAccounts\b/);
    expect(operation?.lines).toContain(route);
  });

  test('a tooltip shows the method with the names of its types', async () => {
    expect(await editor.hover({ file, text: 'list({' })).toBe(
      '(method) list(params?: ListLinkedAccountsParams, options?: CallOptions): PagedCall<LinkedAccountPage, LinkedAccount>',
    );
  });
});

test('one more jump, from the method on, lands on the operation with its route', async () => {
  const [operation] = await editor.definitions({ file: source, text: 'listLinkedAccounts(this.client' });
  expect(operation?.file).toBe(source);
  expect(operation?.lines).toMatch(/^export const listLinkedAccounts\b/);
  expect(operation?.lines).toContain(route);
});
