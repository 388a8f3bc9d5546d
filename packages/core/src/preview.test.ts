import { expect, test } from 'vitest';
import * as preview from './preview.ts';
import * as functions from './functions.ts';
import { sessionTokenScheme } from './client/session-token.ts';
import { json, observedClient } from './testing/observed.ts';

test('no operation of the preview is among the documented ones', () => {
  const routes = (entry: object): string[] =>
    Object.values(entry).flatMap((one: { definition?: { route: string } }) => one.definition?.route ?? []);
  const documented = new Set(routes(functions));
  expect(documented.size).toBe(102);
  expect(routes(preview).filter((route) => documented.has(route))).toEqual([]);
});

test('a call of the preview is made as any other, and its error names it', async () => {
  const { client, seen } = observedClient(
    [json({ auth_url: 'https://x.example.com' }), json({ message: 'no' }, { status: 400 })],
    {},
    { scheme: sessionTokenScheme },
  );
  expect(await preview.previewBeginConnection(client, { slug: 'hubspot', body: {} })).toEqual({
    auth_url: 'https://x.example.com',
  });
  await expect(preview.previewBeginConnection(client, { slug: 'hubspot', body: {} })).rejects.toThrow(
    'previewBeginConnection: 400 Bad Request: no',
  );
  expect(seen[0]!.url).toMatch(/\/api\/v1\/hubspot\/integrate$/);
});
