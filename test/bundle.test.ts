import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type * as Core from '@refold/core';

// A bundler shortens the names of classes and functions; what people read and code compares must not depend on them.
const folder = mkdtempSync(join(tmpdir(), 'refold-bundle-'));
let core: typeof Core;

beforeAll(async () => {
  const outfile = join(folder, 'core.mjs');
  await build({
    stdin: { contents: `export * from '@refold/core';`, resolveDir: fileURLToPath(new URL('.', import.meta.url)) },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    outfile,
    external: ['openapi-fetch'],
  });
  core = await import(pathToFileURL(outfile).href);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('errors keep their names in a minified bundle', async () => {
  const answers: readonly [Response | Error, string][] = [
    [Response.json({}, { status: 400 }), 'BadRequestError'],
    [Response.json({}, { status: 404 }), 'NotFoundError'],
    [Response.json({}, { status: 418 }), 'ApiError'],
    [Response.json({}, { status: 501 }), 'ServerError'],
    [new Response('<p>'), 'InvalidResponseError'],
    [new TypeError('fetch failed'), 'ConnectionError'],
  ];
  for (const [answer, name] of answers) {
    const fetch = async (): Promise<Response> => {
      if (answer instanceof Error) throw answer;
      return answer;
    };
    const refold = new core.Refold({ apiKey: 'tk_bundle', fetch, limiter: false, maxRetries: 0 });
    const result = await refold.linkedAccounts.list().result();
    expect(result.ok ? '' : result.error.name).toBe(name);
  }
  expect(() => new core.Refold({ apiKey: '' })).toThrow(expect.objectContaining({ name: 'InvalidInputError' }));
});
