import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { root } from './run.ts';

/** Manifest for users of JSR. The version is that of the npm package, which a release raises. */
export type Staged = { readonly version: string; readonly files: readonly string[] };

/**
 * Lays out in a folder what `deno publish` sends to JSR. Inside the workspace Deno takes `@refold/core` for local source
 * and does not find its declarations; here it is a package from npm, pinned to the version that is released with it.
 */
export function stageForJsr(folder: string): Staged {
  const source = join(root, 'packages/deno');
  const core = join(root, 'packages/core');
  const { version } = JSON.parse(readFileSync(join(source, 'package.json'), 'utf8')) as { version: string };
  const manifest = JSON.parse(readFileSync(join(source, 'deno.json'), 'utf8')) as object;
  const coreVersion = JSON.parse(readFileSync(join(core, 'package.json'), 'utf8')) as { version: string };
  const staged = {
    ...manifest,
    version,
    nodeModulesDir: 'manual',
    imports: {
      '@refold/core': `npm:@refold/core@^${coreVersion.version}`,
      '@refold/core/': `npm:/@refold/core@^${coreVersion.version}/`,
    },
  };
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'deno.json'), `${JSON.stringify(staged, null, 2)}\n`);
  const texts = ['README.md', 'LICENSE'].filter((file) => existsSync(join(source, file)));
  for (const name of ['src', ...texts]) cpSync(join(source, name), join(folder, name), { recursive: true });
  const modules = join(folder, 'node_modules');
  for (const name of ['package.json', 'dist'])
    cpSync(join(core, name), join(modules, '@refold/core', name), { recursive: true });
  const openapiFetch = dirname(createRequire(join(core, 'package.json')).resolve('openapi-fetch/package.json'));
  cpSync(openapiFetch, join(modules, 'openapi-fetch'), { recursive: true, dereference: true });
  const sources = readdirSync(join(source, 'src')).map((file) => `src/${file}`);
  return { version, files: ['deno.json', ...sources, ...texts] };
}
