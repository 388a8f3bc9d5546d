import { expect, test } from 'vitest';
import { operationsOf, type Document, type Json } from './document.ts';
import { errorDifference, parseErrors } from './documented-errors.ts';

const documentWith = (value: Json): Document => ({
  paths: {
    '/things': {
      get: {
        operationId: 'getThing',
        responses: {
          404: { content: { 'application/json': { examples: { unknown: { $ref: '#/components/examples/one' } } } } },
        },
      },
    },
  },
  components: { examples: { one: { value } } },
});

const row = (envelope: string, code: string, message: string) =>
  `id\tstatus\tin\tenvelope\tcode\tmessage\ngetThing\t404\tno\t${envelope}\t${code}\t${message}\n`;

const rows: [given: string, table: string, body: Json, isShown: boolean][] = [
  [
    'error_code',
    row('error_code', 'GONE', 'Not here'),
    { status_code: 404, error_code: 'GONE', message: 'Not here' },
    true,
  ],
  [
    'the other envelope',
    row('error', 'GONE', 'Not here'),
    { status_code: 404, error_code: 'GONE', message: 'Not here' },
    false,
  ],
  ['another code', row('error', 'GONE', 'Not here'), { status_code: 404, error: 'LOST', message: 'Not here' }, false],
  [
    'another message',
    row('error', 'GONE', 'Not here'),
    { status_code: 404, error: 'GONE', message: 'Not here.' },
    false,
  ],
  [
    'placeholders',
    row('error', 'GONE', 'No <id> for org <oid> (yet)'),
    { status_code: 404, error: 'GONE', message: 'No acme for org 0123 (yet)' },
    true,
  ],
  [
    'a bare body',
    row('bare', 'Config not found', 'Server Error'),
    { error: 'Config not found', message: 'Server Error' },
    true,
  ],
  [
    'a bare body with a status',
    row('bare', 'Config not found', 'Server Error'),
    { status_code: 404, error: 'Config not found', message: 'Server Error' },
    false,
  ],
];

test.each(rows)('%s', (_given, table, body, isShown) => {
  const document = documentWith(body);
  const [error] = parseErrors(table);
  const [own] = operationsOf(document);
  if (!error || !own) throw new Error('The table or the document is empty.');
  expect(errorDifference(error, own, document).map(({ key }) => key)).toEqual(isShown ? [] : ['error getThing 404']);
});
