// One table per rule: a change to the clean document, and what the rule says about it.
import { expect, test } from 'vitest';
import type { rules } from './index.ts';
import { complaints, type EditableDocument } from './testing.ts';

export type Case = [given: string, change: (document: EditableDocument) => void, want: string[]];

export const testRule = (rule: keyof typeof rules & string, cases: Case[]): void => {
  test('a clean document', async () => {
    expect(await complaints(rule, () => {})).toEqual([]);
  });
  test.each(cases)('%s', async (_given, change, want) => {
    expect(await complaints(rule, change)).toEqual(want);
  });
};
