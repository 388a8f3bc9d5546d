import { testRule } from './testing-rule.ts';

const empty =
  'The schema allows anything. Give it a type, or a description of at least 20 characters that says why not.';

testRule('no-empty-schema', [
  ['nothing at all', ({ components }) => (components.schemas.Thing.properties.name = {}), [empty]],
  [
    'a description that says little',
    ({ components }) => (components.schemas.Thing.properties.name = { description: 'A name.' }),
    [empty],
  ],
  [
    'a description that says why',
    ({ components }) => (components.schemas.Thing.properties.name = { description: 'Any JSON, as the app sent it.' }),
    [],
  ],
  ['a part of a composition', ({ components }) => (components.schemas.Thing.anyOf = [{ required: ['name'] }]), []],
]);
