import { testRule } from './testing-rule.ts';

const key = 'x-refold-pagination';

testRule('pagination-agrees', [
  [
    'page info without the key',
    ({ paths }) => delete paths['/things'].get[key],
    [`listThings: the response has page info, but ${key} is missing. Add it.`],
  ],
  ['an incomplete key', ({ paths }) => delete paths['/things'].get[key].items, [`listThings: ${key} lacks items.`]],
  [
    'a parameter that is not there',
    ({ paths }) => paths['/things'].get.parameters.shift(),
    [`listThings: ${key}.page names page, which is no query parameter. Correct it.`],
  ],
  [
    'a member that is not there',
    ({ paths }) => (paths['/things'].get[key].items = 'rows'),
    [`listThings: ${key}.items names rows, which is no array of the response. Correct it.`],
  ],
  [
    'a member of another type',
    ({ components }) => (components.schemas.ThingPage.properties.hasNextPage.type = 'string'),
    [`listThings: ${key}.hasNext names hasNextPage, which is no boolean of the response. Correct it.`],
  ],
  [
    'page info by composition',
    ({ components, paths }) => {
      components.schemas.Whole = { allOf: [{ $ref: '#/components/schemas/ThingPage' }] };
      paths['/things'].get.responses['200'].content['application/json'].schema.$ref = '#/components/schemas/Whole';
    },
    [],
  ],
]);
