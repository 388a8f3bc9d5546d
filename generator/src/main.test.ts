import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, test } from 'vitest';
import { place, temporaryFolder } from './testing/compile.ts';
import { documentOf, responseOf } from './testing/documents.ts';
import { shop } from './testing/shop.ts';

const program = fileURLToPath(new URL('main.ts', import.meta.url));
const folder = temporaryFolder('main');
afterAll(() => rmSync(folder, { recursive: true }));

const run = (...parameters: string[]): { status: number | null; stdout: string; stderr: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, '--skip-raw', ...parameters], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  return { status, stdout, stderr };
};

place(
  folder,
  new Map([
    ['shop.json', JSON.stringify(shop)],
    [
      'foreign.json',
      JSON.stringify(documentOf({ 'HEAD /a': {}, 'GET /a': { responses: responseOf({ type: 'string' }) } })),
    ],
    ['wrong.json', JSON.stringify(documentOf({ 'GET /a/{id}': { responses: responseOf({ $ref: '#/none' }) } }))],
    ['bad.yaml', 'openapi: [3.1.0\n'],
  ]),
);

describe('a document without errors', () => {
  test('is written, and then it is current', () => {
    expect(run('--spec', 'shop.json', '--out', 'shop')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(
        /^Generated (\d+) files for 3 operations in 2 resources in [\d.]+ s; \1 changed\.\n$/,
      ),
      stderr: '',
    });
    expect(run('--spec', 'shop.json', '--out', 'shop', '--check')).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+ files for 3 operations in 2 resources are as the contract says\.\n$/),
    });
  });

  test('--check names every difference and changes nothing', () => {
    run('--spec', 'shop.json', '--out', 'edited');
    writeFileSync(join(folder, 'edited/functions.ts'), 'edited\n');
    rmSync(join(folder, 'edited/clients.ts'));
    const { status, stderr } = run('--spec', 'shop.json', '--out', 'edited', '--check');
    expect(status).toBe(1);
    expect(stderr).toContain(
      'edited/functions.ts differs in line 1: it has "edited", the contract gives "// Generated',
    );
    expect(stderr).toContain('edited/clients.ts is missing.');
    expect(stderr).toContain('Run `npm run generate`');
    expect(readFileSync(join(folder, 'edited/functions.ts'), 'utf8')).toBe('edited\n');
  });

  test('a folder may hold files of others, which stay; generated ones that are out of date go', () => {
    run('--spec', 'shop.json', '--out', 'mixed');
    place(
      join(folder, 'mixed'),
      new Map([
        ['mine.ts', '// Mine.\n'],
        ['types/mine.ts', '// Mine.\n'],
        ['notes.txt', 'Mine.\n'],
      ]),
    );
    expect(run('--spec', 'foreign.json', '--out', 'mixed').status).toBe(0);
    expect(readdirSync(join(folder, 'mixed/types')).toSorted()).toEqual(['mine.ts']);
    expect(existsSync(join(folder, 'mixed/mine.ts'))).toBe(true);
    expect(existsSync(join(folder, 'mixed/orders.ts'))).toBe(false);
    expect(existsSync(join(folder, 'mixed/notes.txt'))).toBe(true);
  });
});

describe('diagnostics', () => {
  test('warnings tell code, pointer, what is wrong and what to do', () => {
    const { status, stderr } = run('--spec', 'foreign.json', '--out', 'foreign');
    expect(status).toBe(0);
    expect(stderr).toContain('warning verb-unsupported at #/paths/~1a/head\n  HEAD /a is left out. Nothing to do:');
    expect(stderr).toContain('warning name-made-up at #/paths\n');
  });

  test('errors too, and nothing is written', () => {
    const { status, stderr } = run('--spec', 'wrong.json', '--out', 'wrong');
    expect(status).toBe(1);
    expect(stderr).toContain(
      'error path-parameter-missing at #/paths/~1a~1{id}/get\n  The path has {id}, and no parameter is called so. Declare the parameter',
    );
    expect(stderr).toContain(
      'error reference-broken at #/paths/~1a~1{id}/get/responses/200/content/application~1json/schema\n',
    );
    expect(stderr).toContain('Nothing was written: the document has 2 errors, listed above.');
    expect(existsSync(join(folder, 'wrong'))).toBe(false);
  });

  test('--json gives them to programs', () => {
    const { stdout, status } = run('--spec', 'wrong.json', '--out', 'wrong', '--json');
    expect(status).toBe(1);
    expect(
      JSON.parse(stdout).map(({ code, severity, fix }: Record<string, string>) => [code, severity, typeof fix]),
    ).toContainEqual(['reference-broken', 'error', 'string']);
  });
});

test.each([
  ['a file that is not there', ['--spec', 'none.yaml'], /^There is no file .*none\.yaml\. Give --spec/],
  ['a file that cannot be read', ['--spec', 'bad.yaml', '--out', 'bad'], /flow|Flow/],
  ['an option that does not exist', ['--nope'], /'--nope'[^]*Usage: npm run generate/],
])('%s', (_, parameters, message) => {
  const { status, stderr } = run(...parameters);
  expect(status).toBe(1);
  expect(stderr).toMatch(message);
  expect(stderr).not.toContain('    at ');
});
