import { expect, test } from 'vitest';
import { applyOverlay, parseTarget } from './overlay.ts';

const document = () => ({ paths: { '/a': { get: { tags: ['one'] } } }, components: {} });

test.each([
  ['$', []],
  ['$.paths', ['paths']],
  ["$.paths['/a/{id}'].get", ['paths', '/a/{id}', 'get']],
  ['$.tags[0].x-name', ['tags', '0', 'x-name']],
  ['$["paths"]', ['paths']],
])('%s', (target, want) => {
  expect(parseTarget(target)).toEqual(want);
});

test.each(['$.paths.*', '$..get', '$.tags[?(@.name)]', 'paths'])('%s is refused', (target) => {
  expect(() => parseTarget(target)).toThrow(`Overlay target ${target} is not supported`);
});

test('update merges objects, appends to lists and replaces the rest', () => {
  const update = { get: { tags: ['two'], summary: 'Get' }, put: {} };
  expect(applyOverlay(document(), { actions: [{ target: "$.paths['/a']", update }] })).toEqual({
    paths: { '/a': { get: { tags: ['one', 'two'], summary: 'Get' }, put: {} } },
    components: {},
  });
});

test('remove takes the target away', () => {
  const actions = [
    { target: "$.paths['/a'].get.tags[0]", remove: true },
    { target: '$.components', remove: true },
  ];
  expect(applyOverlay(document(), { actions })).toEqual({ paths: { '/a': { get: { tags: [] } } } });
});

test('the given document stays as it is', () => {
  const given = document();
  applyOverlay(given, { actions: [{ target: '$.paths', remove: true }] });
  expect(given).toEqual(document());
});

test('a target that matches nothing names its action', () => {
  expect(() =>
    applyOverlay(document(), {
      actions: [
        { target: '$', update: {} },
        { target: '$.nothing', update: {} },
      ],
    }),
  ).toThrow('Overlay action 2: target $.nothing matches nothing.');
});
