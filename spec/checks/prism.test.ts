import { expect, test } from 'vitest';
import { cleanDocument } from '../rules/testing.ts';
import { checkPrism } from './prism.ts';

test('a clean document is served', async () => {
  expect(await checkPrism(cleanDocument())).toMatchObject({
    outcome: 'pass',
    failed: 0,
    details: [],
    figure: '3 operations, 12 answers, 0 wrong',
  });
});

test('a list that never ends and an invalid request are noticed', async () => {
  const document = cleanDocument();
  document.components.examples['listThings.200.lastPage'].value.hasNextPage = true;
  document.components.examples['createThing.request.minimal'].value = { name: 1 };
  const { details } = await checkPrism(document);
  expect(details.map((detail) => detail.slice(0, 50))).toContain('listThings from page to page: hasNextPage is true,');
  expect(details.some((detail) => detail.startsWith('createThing by default: answered 422'))).toBe(true);
});

test('the document that is served stays as it was', async () => {
  const document = cleanDocument();
  await checkPrism(document);
  expect(document).toEqual(cleanDocument());
});
