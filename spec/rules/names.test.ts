import { testRule } from './testing-rule.ts';

testRule('names', [
  [
    'an operation in PascalCase',
    ({ paths }) => (paths['/things'].get.operationId = 'ListThings'),
    ['operationId ListThings must be in camelCase.'],
  ],
  [
    'a summary with a full stop',
    ({ paths }) => (paths['/things'].get.summary = 'List things.'),
    ['listThings: the summary ends with a full stop. Remove it.'],
  ],
  [
    'an unknown tag',
    ({ paths }) => (paths['/things'].get.tags = ['Stuff']),
    ['listThings: it needs exactly one tag, one that the root names.'],
  ],
  [
    'a schema in camelCase',
    ({ components }) => {
      components.schemas.theThing = { type: 'string' };
      components.schemas.Thing.properties.name = { $ref: '#/components/schemas/theThing' };
    },
    ['The schema theThing must be in PascalCase. Rename it.'],
  ],
  [
    'a reference into a schema',
    ({ components }) =>
      (components.schemas.ThingPage.properties.docs.items.$ref = '#/components/schemas/Thing/properties/name'),
    ['#/components/schemas/Thing/properties/name points into another schema. Name what it needs and refer to that.'],
  ],
]);
