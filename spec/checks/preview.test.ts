// The overlay against the real bundle. In the contract itself, x-refold-preview is refused.
import { lintFromString } from '@redocly/openapi-core';
import { expect, test } from 'vitest';
import { bundleContract, previewOf } from '../build.ts';
import { operationsOf } from './document.ts';
import { ruleConfig } from './lint.ts';

const document = await bundleContract();
const preview = previewOf(document);

test('only operations of the overlay are marked, and all of them are', () => {
  const ids = new Set(operationsOf(document).map((operation) => operation.id));
  const added = operationsOf(preview).filter((operation) => !ids.has(operation.id));
  const marked = operationsOf(preview).filter((operation) => operation.raw['x-refold-preview'] === true);
  expect(added.length).toBeGreaterThan(0);
  expect(marked.map((operation) => operation.id)).toEqual(added.map((operation) => operation.id));
});

test('apart from its marks and the order of its tags, the preview obeys the rules', async () => {
  const source = JSON.stringify(preview);
  const problems = await lintFromString({ source, absoluteRef: '/memory/preview.json', config: await ruleConfig() });
  const others = problems.filter(
    ({ ruleId, message }) => ruleId !== 'tags-alphabetical' && !message.includes('x-refold-preview is not a key'),
  );
  expect(others.map((problem) => problem.message)).toEqual([]);
});
