import { readdir } from 'node:fs/promises';
import { expect, test } from 'vitest';
import * as operations from './generated/operations.ts';
import { checkRequired, doubt, throwIfFailed, writeBody, writeHeaders, writePath, writeQuery } from './runtime.ts';
import { operationFrom } from './operation-text.ts';
import type { Operation } from './operation.ts';
import type { Methods } from './resource.ts';

/** The operations of the clients, as they are read from the texts of the resources. */
async function operationsOfClients(): Promise<Operation[]> {
  const found: Operation[] = [];
  for (const file of await readdir(new URL('./generated/resources/', import.meta.url))) {
    const { methods } = (await import(`./generated/resources/${file}`)) as { methods: Methods };
    const { text, encoders } = typeof methods === 'string' ? { text: methods, encoders: undefined } : methods;
    for (const line of text.trim().split('\n')) {
      const [, method, described] = /^(\S+) (.*)$/.exec(line)!;
      found.push(operationFrom(described!, encoders?.[method!]));
    }
  }
  return found;
}

const all: readonly Operation[] = Object.values(operations);
const byId = (left: Operation, right: Operation): number => (left.id < right.id ? -1 : 1);

test('functions and clients know the same of all 102 operations', async () => {
  expect(all).toHaveLength(102);
  expect((await operationsOfClients()).toSorted(byId)).toEqual([...all].toSorted(byId));
});

test.each(all)('$id has the parts that it needs, and no others', ({ id: _, ...operation }) => {
  const { path, required, query, header, account, body, failure, retry } = operation;
  expect(operation.parts ?? []).toEqual([
    ...(required ? [checkRequired] : []),
    ...(path.includes('{') ? [writePath] : []),
    ...(query || account === 'query' ? [writeQuery] : []),
    ...(header || account === 'header' ? [writeHeaders] : []),
    ...(body ? [writeBody] : []),
  ]);
  expect(operation.judge).toBe(failure && throwIfFailed);
  expect(operation.doubt).toBe(retry === 'unsafe' ? doubt : undefined);
});
