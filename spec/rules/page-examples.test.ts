import { testRule } from './testing-rule.ts';

const order = 'listThings: a paginated list has the examples lastPage and firstPage, in this order.';

testRule('page-examples', [
  [
    'one page only',
    ({ paths }) => delete paths['/things'].get.responses['200'].content['application/json'].examples.firstPage,
    [order],
  ],
  [
    'the wrong order',
    ({ paths }) => {
      const media = paths['/things'].get.responses['200'].content['application/json'];
      media.examples = { firstPage: media.examples.firstPage, lastPage: media.examples.lastPage };
    },
    [order],
  ],
  [
    'a last page that is not the last',
    ({ components }) => (components.examples['listThings.200.lastPage'].value.hasNextPage = true),
    ['listThings: the example lastPage must be page 2 of 2, with hasNextPage: false.'],
  ],
  [
    'a first page with a wrong number',
    ({ components }) => (components.examples['listThings.200.firstPage'].value.page = 3),
    ['listThings: the example firstPage must be page 1 of 2, with hasNextPage: true.'],
  ],
]);
