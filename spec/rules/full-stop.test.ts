import { testRule } from './testing-rule.ts';

const message = 'The description must end with a full stop.';

testRule('full-stop', [
  ['an operation', ({ paths }) => (paths['/things'].get.description = 'Lists things'), [message]],
  ['a property', ({ components }) => (components.schemas.Thing.properties.name.description = 'Its name'), [message]],
  ['several lines', ({ paths }) => (paths['/things'].get.description = 'Lists things.\nAll of them.\n'), []],
  [
    'a property that is called description',
    ({ components }) => (components.schemas.Thing.properties.description = { type: 'string' }),
    [],
  ],
]);
