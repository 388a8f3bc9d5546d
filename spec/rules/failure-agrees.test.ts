import { testRule, type EditableDocument } from './testing-rule.ts';

const key = 'x-refold-failure';
const mark = (paths: EditableDocument, marks: unknown) => (paths['/things'].get[key] = marks);

testRule('failure-agrees', [
  ['a field of the response', ({ paths }) => mark(paths, [{ field: 'hasNextPage', values: [false] }]), []],
  [
    'no list',
    ({ paths }) => mark(paths, { field: 'docs' }),
    [`listThings: ${key} must be a list of { field, values }. Correct it.`],
  ],
  [
    'a field that is not there',
    ({ paths }) => mark(paths, [{ field: 'problem' }]),
    [`listThings: ${key} names problem, which is no field of the response. Correct it.`],
  ],
  [
    'no value',
    ({ paths }) => mark(paths, [{ field: 'hasNextPage', values: [] }]),
    [`listThings: ${key}.values must be a list that is not empty.`],
  ],
  [
    'a member that nobody reads',
    ({ paths }) => mark(paths, [{ field: 'docs', value: 1 }]),
    [`listThings: ${key} has value. It knows field and values.`],
  ],
  [
    'a value that the field does not have',
    ({ paths, components }) => {
      components.schemas.ThingPage.properties.state = {
        anyOf: [{ type: 'string', enum: ['ok', 'bad'] }, { type: 'string' }],
      };
      mark(paths, [{ field: 'state', values: ['worse'] }]);
    },
    [`listThings: ${key} names the value worse, which state does not have. Correct it.`],
  ],
]);
