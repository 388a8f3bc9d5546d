import { testRule } from './testing-rule.ts';

testRule('no-nullable', [
  [
    'the old keyword',
    ({ components }) => (components.schemas.Thing.properties.name.nullable = true),
    ["`nullable` is not OpenAPI 3.1. Write type: [string, 'null']."],
  ],
  ['the new type', ({ components }) => (components.schemas.Thing.properties.name.type = ['string', 'null']), []],
]);
