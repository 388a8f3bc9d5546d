import { expect, test } from 'vitest';
import { compareWithDecisions, matcherOf, parseDecisions, type Difference } from './decisions.ts';

test('a decision is read with its patterns', () => {
  const text =
    '# Decisions\n\n- **LA-1** [open] We keep `name`. Evidence: two pages. Covers: `param listThings query  name removed`, `response * 200 x type`.\n';
  expect(parseDecisions(text)).toEqual([
    {
      id: 'LA-1',
      state: 'open',
      text: 'We keep `name`. Evidence: two pages. Covers: `param listThings query  name removed`, `response * 200 x type`.',
      covers: ['param listThings query name removed', 'response * 200 x type'],
    },
  ]);
});

test('a decision without patterns covers nothing', () => {
  expect(parseDecisions('- **LA-2** [settled] Nothing differs. Evidence: `none`.')[0]?.covers).toEqual([]);
});

test('a line that only looks like a decision is refused', () => {
  expect(() => parseDecisions('- **LA-3** [perhaps] What.')).toThrow(
    'Line 1 is no decision: - **LA-3** [perhaps] What.',
  );
});

test.each([
  ['response listThings 200 docs[].name type', 'response listThings 200 docs[].name type', true],
  ['response * 200 docs[].* type', 'response listThings 200 docs[].name.first type', true],
  ['response * type', 'response listThings 200 docs[] type', false],
  ['response listThings 200 docs type', 'response listThings 200 docs[] type', false],
  ['param x query a.b removed', 'param x query aXb removed', false],
])('%s on %s: %s', (pattern, key, want) => {
  expect(matcherOf(pattern)(key)).toBe(want);
});

const difference = (key: string, needsDecision: boolean, aliases: string[] = []): Difference => ({
  key,
  aliases,
  detail: '',
  needsDecision,
});

test('differences are named, unnamed or harmless, and patterns that match nothing are stale', () => {
  const decisions = parseDecisions(
    '- **XX-1** [settled] What. Covers: `security a`, `security b`, `param a query x added`, `example a 200 .`.',
  );
  const differences = [
    difference('security a', true),
    difference('security c', true),
    difference('param a query x added', false),
  ];
  const comparison = compareWithDecisions({
    differences,
    decisions,
    concerns: (pattern) => !pattern.startsWith('example'),
  });
  expect(comparison.named.map(({ key }) => key)).toEqual(['security a']);
  expect(comparison.unnamed.map(({ key }) => key)).toEqual(['security c']);
  expect(comparison.stale.map(({ pattern }) => pattern)).toEqual(['security b']);
});

test('a difference may be named by an alias', () => {
  const decisions = parseDecisions('- **XX-1** [settled] What. Covers: `example a 200 .`.');
  const comparison = compareWithDecisions({
    differences: [difference('example a 200 name', true, ['example a 200 .'])],
    decisions,
    concerns: () => true,
  });
  expect(comparison.unnamed).toEqual([]);
  expect(comparison.stale).toEqual([]);
});
