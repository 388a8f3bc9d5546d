import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { root } from '../../../scripts/lib/run.ts';
import { ts } from '../../consumers/compiler.ts';
import { packages } from './declarations.ts';
import { flatten } from './flatten.ts';
import { createProgram, namesOf } from './names.ts';
import { comparison } from './program.ts';
import { entriesOf, writeReports } from './reports.ts';
import { createWorkspace, type Workspace } from './workspace.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'refold-reports-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** Finds what does not compile when today's types stand for those before, and how much was compared. */
function problemsOf(workspace: Workspace): { readonly compared: number; readonly problems: string[] } {
  const lines = comparison(workspace, namesOf(workspace));
  const program = join(workspace.folder, 'comparison.ts');
  writeFileSync(program, lines.map(({ text }) => text).join('\n'));
  const found = ts.getPreEmitDiagnostics(createProgram([program]));
  return { compared: lines.length, problems: found.map(({ messageText }) => JSON.stringify(messageText)) };
}

test('the reports mean what the declarations mean, in both directions', () => {
  writeReports(root, folder);
  const workspace = createWorkspace({ released: folder, root });
  const there = problemsOf(workspace);
  const back = problemsOf({
    ...workspace,
    entries: workspace.entries.map(({ specifier, before, now }) => ({ specifier, before: now, now: before })),
  });
  workspace.remove();
  expect(there.problems).toEqual([]);
  expect(back.problems).toEqual([]);
  expect(there.compared).toBe(back.compared);
  expect(there.compared).toBeGreaterThan(1000);
}, 120_000);

test('there is a report for each entry of each package', () => {
  const entries = packages.map((name) => [name, Object.keys(entriesOf(root, name))]);
  expect(Object.fromEntries(entries)).toMatchObject({
    core: expect.arrayContaining(['index', 'session', 'functions']),
  });
});

/** The report of the entry `other` of a package of some files. */
function reportOf(files: Readonly<Record<string, string>>): string {
  for (const [name, text] of Object.entries({ 'index.d.ts': 'export {};', ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const reports = flatten(folder, { index: 'index.d.ts', other: 'other.d.ts' });
  return reports.find(({ entry }) => entry === 'other')!.text;
}

const entry = `import { t as Thing } from './chunk-A1.js';\nexport { type Thing };`;
const chunk = 'interface Thing { a: string; b(x: number): void; b(x: string): void; }\nexport { Thing as t };';
const plain = { 'other.d.ts': entry, 'chunk-A1.d.ts': chunk };

describe('a report stays as it is when', () => {
  const cases: readonly (readonly [what: string, files: Readonly<Record<string, string>>])[] = [
    ['a chunk has another name', { 'other.d.ts': entry.replace('A1', 'B2'), 'chunk-B2.d.ts': chunk }],
    [
      'a bundler abbreviates otherwise',
      { 'other.d.ts': entry.replace('t as', 'n as'), 'chunk-A1.d.ts': chunk.replace('as t', 'as n') },
    ],
    [
      'something is documented',
      { ...plain, 'chunk-A1.d.ts': chunk.replace('a: string', '/** Its name. */ a: string') },
    ],
    [
      'members change places',
      {
        ...plain,
        'chunk-A1.d.ts':
          'interface Thing { b(x: number): void; a: string; b(x: string): void; }\nexport { Thing as t };',
      },
    ],
    [
      'something stands in the entry itself',
      { 'other.d.ts': chunk.replace('export { Thing as t }', 'export { Thing }') },
    ],
    ['something unused is added', { ...plain, 'chunk-A1.d.ts': `interface Unused { c: Date }\n${chunk}` }],
  ];
  test.each(cases)('%s', (_what, files) => {
    const before = reportOf(plain);
    expect(before).toContain('export interface Thing {');
    expect(reportOf(files)).toBe(before);
  });

  test('a class changes what only it can reach', () => {
    const before = reportOf({
      'other.d.ts': 'export declare class Thing { #private; private a: string; protected b: string; c: string; }',
    });
    const after = reportOf({ 'other.d.ts': 'export declare class Thing { private z: number; c: string; }' });
    expect(after).toBe(before);
    expect(after).toContain('c: string;');
  });
});

describe('a report changes when', () => {
  const cases: readonly (readonly [what: string, from: string | RegExp, to: string])[] = [
    ['a field gets another type', 'a: string', 'a: number'],
    ['a field is optional', 'a:', 'a?:'],
    ['a field is added', 'a: string;', 'a: string; c: string;'],
    ['overloads change places', 'b(x: number): void; b(x: string): void;', 'b(x: string): void; b(x: number): void;'],
  ];
  test.each(cases)('%s', (_what, from, to) => {
    const changed = chunk.replace(from, to);
    expect(changed).not.toBe(chunk);
    expect(reportOf({ ...plain, 'chunk-A1.d.ts': changed })).not.toBe(reportOf(plain));
  });
});

test('names that two files have, and names that mean something else everywhere, are told apart', () => {
  const report = reportOf({
    'other.d.ts': `import { t as First } from './one.js';\nimport { t as Second } from './two.js';\nexport interface Both { first: First; second: Second; page: Response }`,
    'one.d.ts': 'interface Part { one: string }\nexport { Part as t };',
    'two.d.ts': 'interface Part { two: string }\ninterface Response { own: Part }\nexport { Response as t };',
  });
  const program = createProgram([join(folder, 'other.d.ts')]);
  expect(ts.getPreEmitDiagnostics(program)).toHaveLength(0);
  expect(report).toContain('first: Part;');
  expect(report).toContain('second: Response_2;');
  expect(report).toContain('page: Response;');
  expect(report).toMatch(/interface Response_2 \{\s+own: Part_2;/);
});

test('what the main entry exports is imported from it, and what other packages have from them', () => {
  const report = reportOf({
    'index.d.ts': 'export interface Shared { a: string }',
    'other.d.ts': `import type { Server } from 'node:http';\nimport { Shared } from './index.js';\nexport interface Own { server: Server; shared: Shared }\nexport { type Shared };`,
  });
  expect(report.split('\n')).toEqual([
    "import { Server } from 'node:http';",
    "import { Shared } from './index.js';",
    'export interface Own {',
    '    server: Server;',
    '    shared: Shared;',
    '}',
    "export { Shared } from './index.js';",
    'export {};',
    '',
  ]);
});
