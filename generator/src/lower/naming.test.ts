import { describe, expect, test } from 'vitest';
import type { RawOperation } from '../openapi/document.ts';
import { documentOf, lowered } from '../testing/documents.ts';

/** `resource.method function`, for each operation. */
const namesOf = (operations: Record<string, RawOperation>): { names: string[]; problems: string[] } => {
  const { methods, problems } = lowered(documentOf(operations));
  return {
    names: methods.map(({ resource, name, flatName }) => `${resource}.${name} ${flatName}`),
    problems: problems.map(({ code, pointer }) => `${code} at ${pointer}`),
  };
};

const explicit = (resource: string, method: string, operationId: string): RawOperation => ({
  operationId,
  'x-refold-resource': resource,
  'x-refold-method': method,
  'x-refold-retry': 'safe',
  'x-refold-scope': 'public',
});

describe('chosen names', () => {
  test.each<[string, { given: Record<string, RawOperation>; names: string[]; problems?: string[] }]>([
    [
      'are taken as they are',
      {
        given: {
          'GET /a': explicit('things', 'list', 'listThings'),
          'GET /b': explicit('others', 'list', 'listOthers'),
        },
        names: ['others.list listOthers', 'things.list listThings'],
      },
    ],
    [
      'are wanted everywhere when they are somewhere',
      {
        given: { 'GET /a': explicit('things', 'list', 'listThings'), 'GET /b': { operationId: 'b' } },
        names: ['b.b b', 'things.list listThings'],
        problems: ['resource', 'method', 'retry', 'scope'].map(
          (key) => `operation-key-missing at #/paths/~1b/get ${key}`,
        ),
      },
    ],
    [
      'are not handed out twice',
      {
        given: { 'GET /a': explicit('things', 'list', 'a'), 'GET /b': explicit('things', 'list', 'b') },
        names: ['things.list a', 'things.list2 b'],
        problems: ['method-name-taken at #/paths/~1b/get'],
      },
    ],
    [
      'have operationIds that stay different as function names',
      {
        given: { 'GET /a': explicit('things', 'a', 'list-things'), 'GET /b': explicit('things', 'b', 'listThings') },
        names: ['things.a listThings', 'things.b listThings2'],
        problems: ['method-name-taken at #/paths/~1b/get'],
      },
    ],
    [
      'must be usable in code',
      {
        given: { 'GET /a': explicit('My things', 'constructor', 'a') },
        names: ['My things.constructor a'],
        problems: ['name-unusable at #/paths/~1a/get'],
      },
    ],
  ])('%s', (_, { given, names, problems = [] }) => {
    const found = namesOf(given);
    expect(found.names).toEqual(names);
    expect([...new Set(found.problems)]).toEqual([
      ...new Set(problems.map((problem) => problem.replace(/ (resource|method|retry|scope)$/, ''))),
    ]);
  });
});

describe('made-up names', () => {
  test.each<[string, { given: Record<string, RawOperation>; names: string[] }]>([
    [
      'tag and operationId',
      {
        given: { 'GET /a': { tags: ['Linked Accounts'], operationId: 'list-accounts' } },
        names: ['linkedAccounts.listAccounts listAccounts'],
      },
    ],
    [
      'no tag: the first word of the path',
      {
        given: { 'GET /{v}/user-groups/x': { operationId: 'x', parameters: [{ name: 'v', in: 'path' }] } },
        names: ['userGroups.x x'],
      },
    ],
    ['no operationId: verb and path', { given: { 'GET /a/b': {} }, names: ['a.getAB getAB'] }],
    ['nothing at all', { given: { 'GET /': {} }, names: ['default.get get'] }],
    [
      'the same twice gets a number',
      { given: { 'GET /a': { operationId: 'x' }, 'GET /a/b': { operationId: 'x' } }, names: ['a.x x', 'a.x2 x2'] },
    ],
    ['words of JavaScript', { given: { 'GET /a': { operationId: 'delete' } }, names: ['a.delete delete_'] }],
    ['what modules import', { given: { 'GET /a': { operationId: 'fields' } }, names: ['a.fields fields_'] }],
    [
      'members of every class',
      {
        given: {
          'GET /a': { operationId: 'constructor', tags: ['constructor'] },
          'GET /b': { operationId: 'client', tags: ['client'] },
        },
        names: ['client_.client_ client', 'constructor_.constructor_ constructor'],
      },
    ],
    ['digits first', { given: { 'GET /a': { operationId: '2fa', tags: ['2FA'] } }, names: ['n2Fa.n2fa n2fa'] }],
    [
      'other alphabets',
      { given: { 'GET /a': { operationId: 'получить', tags: ['日本'] } }, names: ['unnamed.unnamed unnamed'] },
    ],
  ])('%s', (_, { given, names }) => {
    expect(namesOf(given)).toEqual({ names, problems: ['name-made-up at #/paths'] });
  });
});

test('resources: class, file and words', () => {
  const { api } = lowered(
    documentOf(
      {
        'GET /a': { tags: ['Linked Accounts'], operationId: 'a' },
        'GET /b': { tags: ['Date'], operationId: 'b' },
        'GET /c': { tags: ['a BC'], operationId: 'c' },
        'GET /d': { tags: ['a bc'], operationId: 'd' },
      },
      { tags: [{ name: 'Linked Accounts', description: ' Customers. ' }] },
    ),
  );
  expect(api.resources.map(({ key, className, file, description }) => [key, className, file, description])).toEqual([
    ['aBc', 'ABc', 'a-bc', undefined],
    ['date', 'DateModel', 'date', undefined],
    ['linkedAccounts', 'LinkedAccounts', 'linked-accounts', 'Customers.'],
  ]);
});

test('two resources never share a file', () => {
  const { api } = lowered(documentOf({ 'GET /a': explicit('aBc', 'a', 'a'), 'GET /b': explicit('aBC', 'b', 'b') }));
  expect(api.resources.map(({ file }) => file)).toEqual(['a-bc', 'a-bc2']);
});
