import { build } from 'esbuild';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const resolveDir = fileURLToPath(new URL('..', import.meta.url));

/** A page's program as a bundler ships it. */
async function bundled(program: string, minify: boolean): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir, loader: 'ts' },
    bundle: true,
    minify,
    write: false,
    format: 'esm',
    platform: 'browser',
  });
  return outputFiles[0]!.text;
}

const session = (entry: string): string =>
  `import { RefoldSession } from '${entry}'; console.log(new RefoldSession({ token: 'x' }).tables.list());`;

/** Texts that only a request with an API key has. */
const KEY_HEADER = /x-api-key/i;

test.each([
  { entry: '@refold/core/session', minify: false },
  { entry: '@refold/core/session', minify: true },
  { entry: '@refold/core', minify: false },
  { entry: '@refold/core', minify: true },
])(
  'a page with the session client from $entry holds no code that sends an API key (minified: $minify)',
  async (given) => {
    const text = await bundled(session(given.entry), given.minify);
    expect(text).toMatch(/authorization/);
    expect(text).not.toMatch(KEY_HEADER);
  },
);

test('the check finds that code where it is', async () => {
  const program = `import { Refold } from '@refold/core'; console.log(new Refold({ apiKey: 'x' }));`;
  expect(await bundled(program, true)).toMatch(KEY_HEADER);
});
