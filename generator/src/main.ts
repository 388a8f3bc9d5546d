// `npm run generate`: writes the client's generated code, or with --check says where it is not current.
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { banner, type FileSet } from './emit/file.ts';
import { compare, write, type Target } from './files.ts';
import { generate } from './generate.ts';
import { diagnosticLine } from './lower/diagnostics.ts';
import { load } from './openapi/load.ts';
import { generatePreview } from './preview.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const core = join(root, 'packages/core');
const overlay = join(root, 'spec/preview.overlay.yaml');
const usage = 'Usage: npm run generate -- [--check] [--spec FILE] [--out FOLDER] [--skip-raw] [--json]';

try {
  await main();
} catch (error) {
  stop(error instanceof Error ? error.message : String(error));
}

async function main(): Promise<void> {
  const started = performance.now();
  const { spec, out, check, json, raw } = settings();
  if (!existsSync(spec)) stop(`There is no file ${spec}. Give --spec the path of an OpenAPI document.`);
  const runtime = out === undefined ? '../runtime.ts' : '@refold/core/runtime';
  const document = await load(spec);
  const { files, api, diagnostics } = await generate(document, { runtime, raw });
  // Documents of others have no preview of ours.
  const preview = out === undefined ? await generatePreview(document, overlay, runtime) : undefined;
  const all = [...diagnostics.all, ...(preview?.diagnostics.all ?? [])];
  if (json) console.log(JSON.stringify(all, null, 2));
  else for (const diagnostic of all) console.error(diagnosticLine(diagnostic));
  const errors = diagnostics.errors.length + (preview?.diagnostics.errors.length ?? 0);
  if (errors > 0) stop(`Nothing was written: the document has ${errors} error${errors > 1 ? 's' : ''}, listed above.`);

  // Loaded late, so that a document with errors need not wait for the formatter.
  const { formatted } = await import('./format.ts');
  const inForm = (set: FileSet): Promise<FileSet> => formatted(set, join(root, '.oxfmtrc.json'));
  const targets = placed(await inForm(files), out);
  if (preview)
    targets.push({ folder: join(core, 'src/preview'), files: await inForm(preview.files), isOurs: () => true });
  const operations = api.resources.reduce((sum, { methods }) => sum + methods.length, 0);
  const summary = `${files.size} files for ${operations} operations in ${api.resources.length} resources`;
  if (check) {
    assertCurrent(targets);
    console.log(`${summary} are as the contract says.`);
    return;
  }
  const touched = targets.flatMap(write);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const next = out === undefined ? ' Next: npm run build' : '';
  if (!json) console.log(`Generated ${summary} in ${seconds} s; ${touched.length} changed.${next}`);
}

function settings(): { spec: string; out: string | undefined; check: boolean; json: boolean; raw: boolean } {
  try {
    const { values } = parseArgs({
      options: {
        check: { type: 'boolean', default: false },
        spec: { type: 'string', default: join(root, 'spec/openapi/refold.yaml') },
        out: { type: 'string' },
        'skip-raw': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const out = values.out === undefined ? undefined : resolve(values.out);
    return { ...values, out, spec: resolve(values.spec), raw: !values['skip-raw'] };
  } catch (error) {
    stop(`${(error as Error).message}\n${usage}`);
  }
}

function assertCurrent(targets: Target[]): void {
  const differences = targets.flatMap((target) =>
    compare(target).map(({ path, problem }) => `${relative(root, join(target.folder, path))} ${problem}.`),
  );
  for (const difference of differences) console.error(difference);
  if (differences.length > 0)
    stop('\nThe generated code does not match the contract. Run `npm run generate` and commit what it changes.');
}

/** Our own reference stands beside the package's README; everything else is below one folder. */
function placed(all: FileSet, out: string | undefined): Target[] {
  if (out !== undefined) return [{ folder: out, files: all, isOurs: wasGenerated }];
  const isReference = (path: string): boolean => path === 'api.md';
  const part = (wanted: boolean): FileSet => new Map([...all].filter(([path]) => isReference(path) === wanted));
  return [
    { folder: join(core, 'src/generated'), files: part(false), isOurs: () => true },
    { folder: core, files: part(true) },
  ];
}

/** A folder that somebody names may hold files of their own. */
function wasGenerated(path: string, textOf: () => string): boolean {
  return /^[^/]+\.ts$/.test(path) && textOf().startsWith(banner);
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
