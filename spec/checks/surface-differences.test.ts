import { expect, test } from 'vitest';
import type { Document, Parameter, RawOperation } from './document.ts';
import { contractOf, vendorContract } from './sources.ts';
import { surfaceDifferences } from './surface-differences.ts';

const query: Parameter = { name: 'page', in: 'query', required: false, schema: { type: 'integer', default: 1 } };
const content = { 'application/json': { schema: { type: 'object', properties: { name: { type: 'string' } } } } };

const vendorOperation = {
  operationId: 'getThing',
  method: 'GET',
  path: '/things/{thing_id}',
  security: ['Org API Key'],
  parameters: [{ name: 'thing_id', in: 'path', required: true, schema: { type: 'string' } }, query],
  responses: { 200: { content } },
};

const ownOperation = (): RawOperation => ({
  operationId: 'getThing',
  security: [{ ApiKey: [] }],
  parameters: [{ name: 'thing_id', in: 'path', required: true, schema: { type: 'string' } }, query],
  responses: { 200: { content } },
});

const compare = (
  change: (operation: RawOperation) => void,
  path = '/things/{thing_id}',
  vendor: object = vendorOperation,
): string[] => {
  const operation = ownOperation();
  change(operation);
  const document: Document = { paths: { [path]: { get: operation } } };
  const surface = { operations: [vendor], components: {} } as unknown as Parameters<typeof vendorContract>[0];
  return surfaceDifferences(vendorContract(surface), contractOf(document)).map(({ key, needsDecision }) =>
    needsDecision ? key : `(${key})`,
  );
};

const secondParameter = (change: Partial<Parameter>) => (operation: RawOperation) => {
  operation.parameters = [...(operation.parameters?.slice(0, 1) ?? []), { ...query, ...change }];
};

type Row = [given: string, change: (operation: RawOperation) => void, want: string[], path?: string];

const rows: Row[] = [
  ['the same', () => {}, []],
  ['another id', (operation) => (operation.operationId = 'readThing'), ['(operation readThing id)']],
  ['another credential', (operation) => operation.security?.push({ SessionToken: [] }), ['security getThing']],
  ['a removed parameter', (operation) => operation.parameters?.pop(), ['param getThing query page removed']],
  ['a required parameter', secondParameter({ required: true }), ['param getThing query page required']],
  [
    'a retyped parameter',
    secondParameter({ schema: { type: 'string', default: 1 } }),
    ['param getThing query page type'],
  ],
  ['a lost default', secondParameter({ schema: { type: 'integer' } }), ['param getThing query page default']],
  [
    'added parameters',
    (operation) => operation.parameters?.push({ name: 'x', in: 'query' }, { name: 'y', in: 'header', required: true }),
    ['(param getThing query x added)', '(param getThing header y added)', 'param getThing header y required'],
  ],
  [
    'a renamed path parameter',
    (operation) => Object.assign(operation.parameters?.[0] ?? {}, { name: 'id' }),
    ['param getThing path thing_id renamed'],
    '/things/{id}',
  ],
  ['a dropped status', (operation) => (operation.responses = {}), ['response getThing 200 . removed']],
  ['an added status', (operation) => (operation.responses['404'] = {}), ['(response getThing 404 . added)']],
  ['dropped content', (operation) => (operation.responses['200'] = {}), ['response getThing 200 . removed']],
  ['another route', () => {}, ['operation getThing missing', 'operation getThing extra'], '/other/{id}'],
];

test.each(rows)('%s', (_given, change, want, path) => {
  expect(compare(change, path)).toEqual(want);
});

test('a body that is gone, or newly required', () => {
  const vendor = { ...vendorOperation, requestBody: { required: false, content } };
  expect(compare(() => {}, undefined, vendor)).toEqual(['operation getThing body']);
  expect(compare((operation) => (operation.requestBody = { required: true, content }), undefined, vendor)).toEqual([
    'request getThing . required',
  ]);
});
