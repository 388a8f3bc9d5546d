import { testRule } from './testing-rule.ts';
import type { EditableDocument } from './testing.ts';

const copy = (document: EditableDocument, path: string, names: string[]) => {
  const parameters = names.map((name) => ({
    name,
    in: 'path',
    required: true,
    description: 'A part.',
    schema: { type: 'string' },
  }));
  document.paths[path] = { parameters, get: { ...document.paths['/things'].get } };
  return parameters;
};

const message = (first: string, second: string, fix: string) => `${first} and ${second} match the same URL. ${fix}`;

testRule('no-shadowed-paths', [
  [
    'a literal beside a parameter',
    (document) => copy(document, '/things/enabled', []),
    [message('/things/{id}', '/things/enabled', 'With not.enum, exclude enabled from {id} of /things/{id}.')],
  ],
  [
    'a literal that is excluded',
    (document) => {
      copy(document, '/things/enabled', []);
      document.paths['/things/{id}'].parameters[0].schema.not = { enum: ['enabled'] };
    },
    [],
  ],
  [
    'a literal that only one operation excludes',
    (document) => {
      copy(document, '/things/enabled', []);
      const [shared] = document.paths['/things/{id}'].parameters;
      const own = { ...shared, schema: { type: 'string', not: { enum: ['enabled'] } } };
      document.paths['/things/{id}'].get = { ...document.paths['/things'].get, parameters: [own] };
    },
    [message('/things/{id}', '/things/enabled', 'With not.enum, exclude enabled from {id} of /things/{id}.')],
  ],
  [
    'crossed literals',
    (document) => {
      copy(document, '/a/{one}/edit', ['one']);
      copy(document, '/a/versions/{two}', ['two']);
    },
    [
      message(
        '/a/{one}/edit',
        '/a/versions/{two}',
        'With not.enum, exclude versions from {one} of /a/{one}/edit, or exclude edit from {two} of /a/versions/{two}.',
      ),
    ],
  ],
  [
    'crossed literals, one excluded',
    (document) => {
      const [one] = copy(document, '/a/{one}/edit', ['one']);
      Object.assign(one?.schema ?? {}, { not: { enum: ['versions'] } });
      copy(document, '/a/versions/{two}', ['two']);
    },
    [],
  ],
  ['paths of different lengths', (document) => copy(document, '/things/enabled/all', []), []],
  [
    'two names for one parameter',
    (document) => copy(document, '/things/{name}', ['name']),
    [message('/things/{id}', '/things/{name}', 'Remove one.')],
  ],
]);
