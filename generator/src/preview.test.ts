import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Document } from './openapi/document.ts';
import { load } from './openapi/load.ts';
import { generatePreview, previewDocument } from './preview.ts';
import { shop } from './testing/shop.ts';

const spec = (path: string): string => fileURLToPath(new URL(`../../spec/${path}`, import.meta.url));

const overlay = {
  actions: [
    {
      target: '$.paths',
      update: {
        '/orders/{id}/receipt': { get: { operationId: 'getReceipt', 'x-refold-preview': true, responses: {} } },
      },
    },
    {
      target: "$.paths['/orders']",
      update: { put: { operationId: 'replaceOrders', 'x-refold-preview': true, responses: {} } },
    },
  ],
};

const operationsOf = ({ paths = {} }: Document): string[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item as object)
      .filter(([verb]) => verb !== 'parameters')
      .map(([verb, operation]) => `${verb} ${path} ${operation.operationId}`),
  );

test('has the operations that the overlay adds, also beside documented ones, and no other', () => {
  expect(operationsOf(previewDocument(shop, overlay))).toEqual([
    'put /orders previewReplaceOrders',
    'get /orders/{id}/receipt previewGetReceipt',
  ]);
});

test('leaves the contract as it is', () => {
  const before = structuredClone(shop);
  previewDocument(shop, overlay);
  expect(shop).toEqual(before);
});

test('every function and id of the preview of our contract says that it is one, and there are no classes', async () => {
  const { files, diagnostics } = await generatePreview(
    await load(spec('openapi/refold.yaml')),
    spec('preview.overlay.yaml'),
    '../runtime.ts',
  );
  const text = [...files.values()].join('\n');
  const functions = [...text.matchAll(/export const (\w+)/g)].map(([, name]) => name!);
  const ids = [...text.matchAll(/id: '(\w+)'/g)].map(([, id]) => id!);
  expect(diagnostics.all).toEqual([]);
  expect(functions).toHaveLength(ids.length);
  expect(functions.length).toBeGreaterThan(15);
  expect([...functions, ...ids].filter((name) => !name.startsWith('preview'))).toEqual([]);
  expect(text).not.toContain('class ');
});
