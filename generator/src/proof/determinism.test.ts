import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { FileSet } from '../emit/file.ts';
import { compare } from '../files.ts';
import { formatted } from '../format.ts';
import { generate } from '../generate.ts';
import type { Document, Json } from '../openapi/document.ts';
import { temporaryFolder } from '../testing/compile.ts';
import { contract } from '../testing/contract.ts';

const configFile = fileURLToPath(new URL('../../../.oxfmtrc.json', import.meta.url));

const everything = async (document: Document): Promise<{ plain: FileSet; neat: FileSet }> => {
  const { files } = await generate(document, { runtime: '../runtime.ts', raw: true });
  return { plain: files, neat: await formatted(files, configFile) };
};

/** Numbers from 0 to 1 that a seed decides. */
const randomOf = (seed: number) => (): number => {
  seed = (seed * 1_664_525 + 1_013_904_223) % 4_294_967_296;
  return seed / 4_294_967_296;
};

/** The same content with all keys of all objects in another order; lists stay as they are. */
const shuffled = (value: Json, random: () => number): Json => {
  if (Array.isArray(value)) return value.map((item) => shuffled(item, random));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]) => ({ key, inner, rank: random() }));
  const inOrder = entries.toSorted((left, right) => left.rank - right.rank);
  return Object.fromEntries(inOrder.map(({ key, inner }) => [key, shuffled(inner, random)]));
};

const once = await everything(contract);

test.each([1, 2, 3, 4])('the order of keys makes no difference (seed %i)', async (seed) => {
  const other = shuffled(contract as Json, randomOf(seed));
  expect(JSON.stringify(other)).not.toBe(JSON.stringify(contract));
  const { plain, neat } = await everything(other as Document);
  expect(differences(once.plain, plain)).toEqual([]);
  expect(differences(once.neat, neat)).toEqual([]);
});

test('a second run in the same process gives the same, and leaves the document alone', async () => {
  const before = JSON.stringify(contract);
  expect(differences(once.neat, (await everything(contract)).neat)).toEqual([]);
  expect(JSON.stringify(contract)).toBe(before);
});

test('two processes give the same, whatever the folder, zone and language', async () => {
  const { files } = await generate(contract, { runtime: '@refold/core/runtime', raw: true });
  const want = await formatted(files, configFile);
  const program = fileURLToPath(new URL('../main.ts', import.meta.url));
  const surroundings = [
    { cwd: '/', env: { ...process.env, TZ: 'Asia/Tokyo', LC_ALL: 'C' } },
    { cwd: process.cwd(), env: { ...process.env, TZ: 'America/Lima', LC_ALL: 'tr_TR.UTF-8' } },
  ];
  for (const [index, options] of surroundings.entries()) {
    const folder = temporaryFolder(`determinism-${index}`);
    execFileSync(process.execPath, [program, '--out', folder], options);
    expect(compare({ folder, files: want, isOurs: () => true })).toEqual([]);
    rmSync(folder, { recursive: true });
  }
});

test('no time, no folder of this machine', () => {
  const text = [...once.neat.values()].join('\n');
  expect(text).not.toContain(fileURLToPath(new URL('../../../', import.meta.url)));
  expect(text).not.toContain(`${new Date().getFullYear()}-${String(new Date().getMonth() + 1).padStart(2, '0')}-`);
});

function differences(one: FileSet, other: FileSet): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((path) => one.get(path) !== other.get(path));
}
