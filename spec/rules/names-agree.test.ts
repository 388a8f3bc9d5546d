import { testRule } from './testing-rule.ts';

const resource = (id: string, name: string) =>
  `${id}: tag Things and resource ${name} do not belong together elsewhere. Use one resource per tag.`;

testRule('names-agree', [
  [
    'two resources of a tag',
    ({ paths }) => (paths['/things'].post['x-refold-resource'] = 'others'),
    [resource('createThing', 'others')],
  ],
  [
    'another verb',
    ({ paths }) => (paths['/things'].post['x-refold-method'] = 'makeThing'),
    ['createThing: operationId does not begin with make, as x-refold-method does. Rename one of them.'],
  ],
  [
    'a verb that says more than that of the operationId',
    ({ paths }) => {
      paths['/things'].post['operationId'] = 'updateThing';
      paths['/things'].post['x-refold-method'] = 'setThing';
    },
    [],
  ],
]);
