import { stripVTControlCharacters } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startFaultServer } from '../servers/fault-server.ts';
import type { RunningServer } from '../servers/prism.ts';
import type { Runtime } from './hosts/runtime.ts';
import { visit } from './hosts/visit.ts';
import { runtimesTable, tally } from './report.ts';

const named = { version: '1.0.0', package: '@refold/node' };
const absent: Runtime = {
  ...named,
  name: 'Absent',
  prepare: async () => 'it is not installed',
  run: async () => undefined,
};
const broken: Runtime = { ...named, name: 'Broken', run: () => Promise.reject(new Error('It ended with status 7.')) };
const silent: Runtime = { ...named, name: 'Silent', run: async () => undefined };

let server: RunningServer;
beforeAll(async () => {
  server = await startFaultServer();
});
afterAll(() => server.close());

test('a runtime that is missing says so in words, and fails in CI', async () => {
  const visits = [await visit(absent, server.url)];
  const [, line] = stripVTControlCharacters(runtimesTable(visits)).split('\n');
  expect(line).toMatch(/^Absent +1\.0\.0 +@refold\/node +not run +not run +it is not installed +\d+$/);
  expect(tally(visits, false)).toEqual({ passed: 0, failed: 0, notRun: 1 });
  expect(tally(visits, true)).toEqual({ passed: 0, failed: 1, notRun: 0 });
});

test.each([
  { runtime: broken, want: 'It ended with status 7.' },
  { runtime: silent, want: 'The runtime ended without an outcome for it.' },
])('every task of a runtime that ends without outcomes has failed: $runtime.name', async ({ runtime, want }) => {
  const visited = await visit(runtime, server.url);
  expect(visited.outcomes.length).toBeGreaterThan(150);
  expect(new Set(visited.outcomes.map(({ result, detail }) => `${result}: ${detail}`))).toEqual(
    new Set([`failed: ${want}`]),
  );
  expect(tally([visited], false).failed).toBe(visited.outcomes.length);
});
