// `npm run generate`: writes the client's generated code, or with --check says where it is not current.
import { existsSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { diagnosticLine } from './diagnostics.ts';
import { compare, write, type FileSet, type Target } from './files.ts';
import { formatted } from './format.ts';
import { generate } from './generate.ts';
import { load } from './load.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const core = join(root, 'packages/core');

const { values } = parseArgs({
  options: {
    check: { type: 'boolean', default: false },
    spec: { type: 'string', default: join(root, 'spec/openapi/refold.yaml') },
    out: { type: 'string' },
    'skip-raw': { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const started = performance.now();
const spec = resolve(values.spec);
if (!existsSync(spec)) stop(`There is no file ${spec}. Give --spec the path of an OpenAPI document.`);
const document = await load(spec);
const runtime = values.out === undefined ? '../runtime.ts' : '@refold/core/runtime';
const { files, api, diagnostics } = await generate(document, { runtime, raw: !values['skip-raw'] });

if (values.json) console.log(JSON.stringify(diagnostics.all, null, 2));
else for (const diagnostic of diagnostics.all) console.error(diagnosticLine(diagnostic));
if (diagnostics.errors.length > 0)
  stop(`Nothing was written: the document has ${diagnostics.errors.length} errors, listed above.`);

const targets = placed(await formatted(files, join(root, '.oxfmtrc.json')));
const operations = api.resources.reduce((sum, { methods }) => sum + methods.length, 0);
const summary = `${files.size} files for ${operations} operations in ${api.resources.length} resources`;
if (values.check) {
  const differences = targets.flatMap((target) =>
    compare(target).map(({ path, problem }) => `${relative(root, join(target.folder, path))} ${problem}.`),
  );
  for (const difference of differences) console.error(difference);
  if (differences.length > 0)
    stop('\nThe generated code does not match the contract. Run `npm run generate` and commit what it changes.');
  console.log(`${summary} are as the contract says.`);
} else {
  const touched = targets.flatMap(write);
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  if (!values.json) console.log(`Generated ${summary} in ${seconds} s; ${touched.length} changed. Next: npm run build`);
}

/** Our own reference stands beside the package's README; everything else is below one folder. */
function placed(all: FileSet): Target[] {
  if (values.out !== undefined) return [{ folder: resolve(values.out), files: all, isOurs: true }];
  const isReference = (path: string): boolean => path === 'api.md';
  const part = (wanted: boolean): FileSet => new Map([...all].filter(([path]) => isReference(path) === wanted));
  return [
    { folder: join(core, 'src/generated'), files: part(false), isOurs: true },
    { folder: core, files: part(true), isOurs: false },
  ];
}

function stop(message: string): never {
  console.error(message);
  process.exit(1);
}
