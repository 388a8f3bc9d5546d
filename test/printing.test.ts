import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

/** Below the tests, so that the packages are found as a user's program finds them. */
const folder = fileURLToPath(new URL('.printing/', import.meta.url));
const bin = fileURLToPath(new URL('node_modules/.bin/', import.meta.url));
const SECRET = 'tk_0printed0by0nobody';
/** Longer lines, besides that of the message, are no source that people read. */
const LONGEST_LINE = 200;

let server: Server;
let baseURL: string;
/** One at which nobody listens. */
let closedURL: string;
beforeAll(async () => {
  mkdirSync(folder, { recursive: true });
  server = createServer((_, response) => {
    response.writeHead(404, { 'content-type': 'application/json' });
    response.end('{"error":"RESOURCE_NOT_FOUND","message":"No such account"}');
  });
  baseURL = await listening(server);
  const closed = createServer();
  closedURL = await listening(closed);
  await new Promise((resolve) => closed.close(resolve));
});
afterAll(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

function listening(one: Server): Promise<string> {
  return new Promise((resolve) => {
    one.listen(0, '127.0.0.1', () => resolve(`http://127.0.0.1:${(one.address() as AddressInfo).port}`));
  });
}

type Runtime = {
  readonly name: string;
  readonly file: string;
  readonly load: string;
  command(file: string): readonly [command: string, ...parameters: string[]];
};

const esm = (from: string): string => `import { Refold, RefoldSession } from '${from}';`;
const cjs = `const { Refold, RefoldSession } = require('@refold/node');`;

const runtimes: readonly Runtime[] = [
  { name: 'Node, ESM', file: 'esm.mjs', load: esm('@refold/node'), command: (file) => [process.execPath, file] },
  { name: 'Node, CJS', file: 'cjs.cjs', load: cjs, command: (file) => [process.execPath, file] },
  { name: 'Bun', file: 'bun.mjs', load: esm('@refold/node'), command: (file) => [`${bin}bun`, 'run', file] },
  {
    name: 'Deno',
    file: 'deno.mjs',
    load: esm('@refold/deno'),
    command: (file) => [`${bin}deno`, 'run', '--no-prompt', '--no-lock', '--allow-net=127.0.0.1', file],
  },
];

/** Runs a program to its end and gives what it printed. */
function printed({ file, load, command }: Runtime, code: string): Promise<{ out: string; err: string; ok: boolean }> {
  const path = `${folder}${file}`;
  writeFileSync(path, `${load}\n${code}\n`);
  const [executable, ...parameters] = command(path);
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], NO_COLOR: '1', NODE_NO_WARNINGS: '1' };
  return new Promise((resolve) => {
    execFile(executable, parameters, { env, cwd: folder, timeout: 60_000 }, (error, out, err) =>
      resolve({ out: out.trim(), err, ok: !error }),
    );
  });
}

const failures: readonly { name: string; call: string; says: string }[] = [
  {
    name: 'an error of the server',
    call: `refold.linkedAccounts.get({ linked_account_id: 'nobody' })`,
    says: 'getLinkedAccount: 404 Not Found: No such account (RESOURCE_NOT_FOUND)',
  },
  {
    name: 'a parameter that is missing',
    call: 'refold.linkedAccounts.get({})',
    says: 'getLinkedAccount: linked_account_id is missing',
  },
  {
    name: 'a connection that is refused',
    call: 'nowhere.linkedAccounts.list({}, { maxRetries: 0 })',
    says: 'listLinkedAccounts: the connection to http://127.0.0.1:',
  },
];

/** A frame of the core, in what was built or in its source, where a runtime reads maps. */
const CORE_FRAME = /\bat (async )?(start|dataOf)\b.*[/\\]core[/\\](dist|src)[/\\]/;
/** A frame with names as a minifier makes them. */
const MINIFIED_FRAME = /\bat (async )?(new )?\w{1,2}(\.\w{1,2})? \(/;

describe.each(runtimes)('$name', (runtime) => {
  test.each(failures)('prints $name that nobody catches so that people can read it', async ({ call, says }) => {
    const { err, ok } = await printed(
      runtime,
      `const refold = new Refold({ apiKey: '${SECRET}', baseURL: '${baseURL}' });
const nowhere = new Refold({ apiKey: '${SECRET}', baseURL: '${closedURL}' });
async function userCode() {
  return await ${call};
}
userCode();`,
    );
    expect(ok).toBe(false);
    expect(err).toContain(says);
    expect(err).toMatch(CORE_FRAME);
    expect(err).not.toMatch(MINIFIED_FRAME);
    const lines = err.split('\n').filter((line) => !line.includes(says));
    expect(lines.filter((line) => line.length > LONGEST_LINE)).toEqual([]);
    expect(err).not.toContain(SECRET);
  });

  test('prints a client by its name, with base URL, account and environment, and without its key', async () => {
    const { out } = await printed(
      runtime,
      `const refold = new Refold({ apiKey: '${SECRET}' });
const acme = refold.forLinkedAccount('acme');
const session = new RefoldSession({ token: '${SECRET}' });
for (const client of [refold, acme, session]) console.log(client);
console.log({ inside: [refold] });
console.log(refold.client, refold.linkedAccounts);`,
    );
    const lines = out.split('\n');
    expect(lines.slice(0, 3)).toEqual([
      "Refold { baseURL: 'https://app.refold.ai', environment: 'test' }",
      "RefoldLinkedAccount { baseURL: 'https://app.refold.ai', linkedAccountId: 'acme', environment: 'test' }",
      "RefoldSession { baseURL: 'https://app.refold.ai', environment: 'test' }",
    ]);
    expect(out).toContain("Refold { baseURL: 'https://app.refold.ai', environment: 'test' }");
    expect(out).not.toContain(SECRET);
  });
});
