import { expect, test } from 'vitest';
import { cleanDocument } from '../rules/testing.ts';
import { mutate } from './mutation.ts';
import { kinds } from './mutation/kinds.ts';
import { createRandom } from './mutation/random.ts';
import { sitesOf } from './mutation/sites.ts';

test.each(Object.keys(kinds))('%s changes the document and can be taken back', (name) => {
  const document = cleanDocument();
  const sites = sitesOf(document);
  const random = createRandom(1);
  let changes = 0;
  for (let round = 0; round < 40; round++) {
    const mutant = kinds[name]?.(sites, random);
    if (!mutant) continue;
    if (JSON.stringify(document) !== JSON.stringify(cleanDocument())) changes += 1;
    mutant.undo();
    expect(document).toEqual(cleanDocument());
  }
  expect(changes > 0 || name.includes('request field') || name.endsWith('header')).toBe(true);
});

test('the same seed gives the same mutants, without evidence too', async () => {
  const options = { evidence: undefined, count: 30, seed: 7 };
  const first = await mutate(cleanDocument(), options);
  const second = await mutate(cleanDocument(), options);
  expect(first).toEqual(second);
  expect([...first.scores.values()].reduce((total, score) => total + score.total, 0)).toBe(30);
});
