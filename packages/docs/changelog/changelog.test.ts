import { expect, test } from 'vitest';
import { changelogPage } from './page.ts';
import { changesetOf, merged, releasesOf } from './texts.ts';

const CHANGELOG = `# @refold/core

## 0.2.0

### Minor Changes

- 1a2b3c4: Tables can be synced.
  In one call.

### Patch Changes

- Updated dependencies
  - @refold/core@0.2.0

## 0.1.0

### Minor Changes

- The first client.
`;

test('reads the releases of a CHANGELOG, without commits and dependencies', () => {
  expect([...releasesOf(CHANGELOG)]).toEqual([
    ['0.2.0', ['Tables can be synced.\nIn one call.']],
    ['0.1.0', ['The first client.']],
  ]);
  expect([...releasesOf('# @refold/core\n')]).toEqual([]);
});

test('reads packages and text of a changeset', () => {
  expect(changesetOf("---\n'@refold/core': minor\n'@refold/node': minor\n---\n\nOne limit.\nFor all.\n")).toEqual({
    text: 'One limit.\nFor all.',
    packages: ['@refold/core', '@refold/node'],
  });
});

test('merges the same text of several packages', () => {
  const entries = ['@refold/core', '@refold/node'].map((name) => ({ text: 'One limit.', packages: [name] }));
  expect(merged(entries)).toEqual([{ text: 'One limit.', packages: ['@refold/core', '@refold/node'] }]);
});

test('shows the contract of a release and its changes', () => {
  const change = {
    impact: 'breaking' as const,
    pointer: '#/paths/~1a/get',
    places: ['#/paths/~1a/get'],
    kind: 'removed' as const,
    reason: 'Calls find nothing.',
    rated: 'breaking' as const,
  };
  const text = changelogPage([{ title: '0.2.0', contract: '4.2.0', entries: [], changes: [change] }]);
  expect(text).toContain('## 0.2.0\n\nContract: Refold API 4.2.0.\n\n### Contract\n\n#### Breaking (1)');
  expect(text).toContain('- GET /a (removed): Calls find nothing.');
});
