import { expect, test } from 'vitest';
import { classify } from './classify.ts';
import type { RawChange } from './diff.ts';

const operation = '#/paths/~1things/get';
const shared = { $ref: '#/components/parameters/Page' };
const contract = (parameters: readonly object[]): object => ({
  paths: { '/things': { get: { parameters } } },
  components: { parameters: { Page: { name: 'page', in: 'query' } } },
});
const contracts = {
  before: contract([shared, { name: 'gone', in: 'query' }]),
  after: contract([shared, { name: 'search', in: 'query' }]),
};

const change = (path: string, part: Partial<RawChange>): RawChange => ({
  path: `${operation}${path}`,
  typeName: 'Parameter',
  kind: 'added',
  impact: 'minor',
  verdicts: [],
  ...part,
});
const place = (path: string): RawChange['base'] => ({ pointer: `${operation}${path}` }) as RawChange['base'];

test.each([
  ['an added parameter', '/parameters/1', { revision: place('/parameters/1') }, '/parameters/search'],
  ['a removed parameter', '/parameters/1', { kind: 'removed', base: place('/parameters/1') }, '/parameters/gone'],
  ['a shared parameter', '/parameters/0', { revision: place('/parameters/0') }, '/parameters/page'],
  ['a part of one', '/parameters/1/schema', { revision: place('/parameters/1/schema') }, '/parameters/search/schema'],
  ['something else', '/responses/200', { revision: place('/responses/200') }, '/responses/200'],
] as const)('%s is shown by its name', (_what, path, part, want) => {
  expect(classify(change(path, part), contracts).pointer).toBe(`${operation}${want}`);
});
