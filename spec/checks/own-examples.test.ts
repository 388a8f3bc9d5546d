import { expect, test } from 'vitest';
import { cleanDocument, type EditableDocument } from '../rules/testing.ts';
import { checkOwnExamples } from './own-examples.ts';

const details = (change: (document: EditableDocument) => void) => {
  const document = cleanDocument();
  change(document);
  return checkOwnExamples(document).details;
};

test('a clean document', () => {
  expect(details(() => {})).toEqual([]);
});

test('a field that the schema does not know', () => {
  expect(details(({ components }) => (components.examples['createThing.200'].value.size = 1))).toEqual([
    'createThing 200 created, at size: is unknown to the schema. Correct the example or the schema.',
  ]);
});

test('a parameter of another type', () => {
  expect(details(({ paths }) => (paths['/things'].get.parameters[0].example = 'one'))).toEqual([
    'listThings query page, at .: must be integer. Correct the example or the schema.',
  ]);
});

test('a webhook', () => {
  const damage = (document: EditableDocument) => {
    document.webhooks = { created: { post: { ...document.paths['/things'].post, operationId: 'thingCreated' } } };
    document.components.examples['createThing.request.minimal'].value = {};
    delete document.paths['/things'].post;
  };
  expect(details(damage)).toEqual([
    "thingCreated request minimal, at name: must have required property 'name'. Correct the example or the schema.",
  ]);
});
