import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compiler, strictly } from '../compiler.ts';
import { cells, type Cell } from './cells.ts';

const folder = fileURLToPath(new URL('.program/', import.meta.url));

const clients = `import type { Refold, RefoldLinkedAccount, RefoldSession } from '@refold/core';
declare const organization: Refold;
declare const account: RefoldLinkedAccount;
declare const session: RefoldSession;
`;

const line = ({ operation: { resource, method }, client }: Cell): string =>
  `export const ${client}_${resource}_${method} = ${client}.${resource}.${method};`;

/** Errors of the compiler in a program of one line per cell: the numbers of the lines that do not compile. */
async function refusedLines(program: string): Promise<number[]> {
  const file = `${folder}program.ts`;
  writeFileSync(file, program);
  const { stdout } = await promisify(execFile)(compiler, [...strictly, '--pretty', 'false', file]).catch(
    (error: { stdout: string }) => error,
  );
  return [...new Set([...stdout.matchAll(/\((\d+),\d+\): error TS/g)].map(([, number]) => Number(number)))];
}

beforeAll(() => mkdirSync(folder, { recursive: true }));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('a call compiles on exactly those clients whose credential can make it', async () => {
  const first = clients.split('\n').length;
  const refused = new Set(await refusedLines(clients + cells.map(line).join('\n')));
  const wrong = cells.filter(({ allowed }, index) => allowed === refused.has(first + index));
  expect(wrong.map(line)).toEqual([]);
  expect(refused.size).toBe(cells.filter(({ allowed }) => !allowed).length);
}, 60_000);
