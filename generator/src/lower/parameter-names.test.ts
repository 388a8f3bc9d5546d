import { describe, expect, test } from 'vitest';
import type { Parameter } from '../ir/api.ts';
import type { RawOperation, RawParameter, Schema } from '../openapi/document.ts';
import { loweredOne } from '../testing/documents.ts';

const text: Schema = { type: 'string' };
const id: RawParameter = { name: 'id', in: 'path', required: true, schema: text };

/** `name in place as wire-name` */
const written = ({ name, place, wireName }: Parameter): string =>
  `${name} in ${place}${wireName === name ? '' : ` as ${wireName}`}`;

const given = (parameters: RawParameter[], more: RawOperation = {}): ReturnType<typeof loweredOne> =>
  loweredOne({ parameters: [id, ...parameters], ...more }, { route: 'GET /things/{id}' });

describe('one name in several places', () => {
  const query: RawParameter = { name: 'q', in: 'query', schema: text };
  const header: RawParameter = { name: 'q', in: 'header', schema: text };
  test.each<[string, { given: RawParameter[]; want: string[]; problems?: string[] }]>([
    [
      'the second is named after its place',
      { given: [query, header], want: ['q in query', 'q_header in header as q'] },
    ],
    [
      'a chosen name wins',
      {
        given: [query, { ...header, 'x-refold-name': 'other' }],
        want: ['other in header as q', 'q in query'],
      },
    ],
    ['the path keeps its name', { given: [{ ...query, name: 'id' }], want: ['id_query in query as id'] }],
    [
      'two cannot be told apart',
      {
        given: [query, header, { name: 'q_header', in: 'query', schema: text }],
        want: ['q in query', 'q_header in header as q', 'q_header_query in query as q_header'],
      },
    ],
    [
      'chosen names clash',
      {
        given: [query, { name: 'q_header', in: 'query', schema: text }, header],
        want: ['q in query', 'q_header in query', 'q_header in header as q'],
        problems: ['parameter-name-taken at #/paths/~1things~1{id}/get'],
      },
    ],
  ])('%s', (_, { given: parameters, want, problems = [] }) => {
    const found = given(parameters);
    expect(found.method?.parameters.map(written)).toEqual(['id in path', ...want]);
    expect(found.problems).toEqual(problems);
  });

  test('a chosen name in the path stands in the path', () => {
    const { method } = loweredOne({ parameters: [{ ...id, 'x-refold-name': 'thing' }] }, { route: 'GET /things/{id}' });
    expect(method).toMatchObject({ path: '/things/{thing}', parameters: [{ name: 'thing', wireName: 'id' }] });
  });
});

describe('the linked account', () => {
  const account = (place: string, required = false): RawParameter => ({
    name: 'linked_account_id',
    in: place,
    required,
    schema: text,
  });
  const key = [{ ApiKey: [] }];
  test.each<[string, { given: RawParameter[]; security: Record<string, never[]>[]; place?: string; names: string[] }]>([
    ['in a header: the client names it', { given: [account('header')], security: key, place: 'header', names: ['id'] }],
    ['in the query: the client names it', { given: [account('query')], security: key, place: 'query', names: ['id'] }],
    [
      'in both: the header',
      { given: [account('query'), account('header')], security: key, place: 'header', names: ['id'] },
    ],
    [
      'in both, required in the query',
      { given: [account('query', true), account('header')], security: key, place: 'query', names: ['id'] },
    ],
    [
      'without an API key it is a parameter',
      { given: [account('header')], security: [{ SessionToken: [] }], names: ['id', 'linked_account_id'] },
    ],
  ])('%s', (_, { given: parameters, security, place, names }) => {
    const { method } = given(parameters, { security });
    expect(method?.account).toBe(place);
    expect(method?.parameters.map(({ name }) => name)).toEqual(names);
  });

  test('in the path it is a parameter like others', () => {
    const route = 'GET /accounts/{linked_account_id}';
    const { method } = loweredOne({ parameters: [account('path', true)], security: key }, { route });
    expect(method).toMatchObject({ account: undefined, parameters: [{ name: 'linked_account_id', place: 'path' }] });
  });
});
