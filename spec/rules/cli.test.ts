// The command line has its own copy of the linter, so the plugin is proved there too, with files that refer to each other.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { cleanDocument, type EditableDocument } from './testing.ts';

const folder = mkdtempSync(join(tmpdir(), 'refold-rules-'));
afterAll(() => rmSync(folder, { recursive: true }));

const lint = (change: (document: EditableDocument) => void): { status: number | null; rules: string[] } => {
  const document = cleanDocument();
  change(document);
  const { '/things': list, ...others } = document.paths;
  // In its own file, the path refers to the components of the root.
  writeFileSync(join(folder, 'paths.json'), JSON.stringify({ list }).replaceAll('"#/', '"root.json#/'));
  writeFileSync(
    join(folder, 'root.json'),
    JSON.stringify({ ...document, paths: { '/things': { $ref: 'paths.json#/list' }, ...others } }),
  );
  const plugin = fileURLToPath(new URL('index.ts', import.meta.url));
  writeFileSync(
    join(folder, 'redocly.yaml'),
    `telemetry: off\nplugins: [${JSON.stringify(plugin)}]\nextends: [refold/all]\n`,
  );
  const command = fileURLToPath(new URL('../node_modules/@redocly/cli/bin/cli.js', import.meta.url));
  const args = [command, 'lint', 'root.json', '--config', 'redocly.yaml', '--format', 'json'];
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, REDOCLY_TELEMETRY: 'off' },
  });
  const report = JSON.parse(stdout.slice(stdout.indexOf('{'))) as { problems: { ruleId: string }[] };
  return { status, rules: report.problems.map((problem) => problem.ruleId) };
};

test('a clean document', () => {
  expect(lint(() => {})).toEqual({ status: 0, rules: [] });
});

test('a damaged document', () => {
  const damage = ({ paths }: EditableDocument) => {
    delete paths['/things'].get['x-refold-scope'];
    delete paths['/things'].post.responses['429'];
  };
  expect(lint(damage)).toEqual({ status: 1, rules: ['refold/operation-keys', 'refold/error-responses'] });
});
