import { expect, test } from 'vitest';

// A sample for the check of kinds, which runs it so that some of its tests prove nothing.
const isSample = process.env['REFOLD_KINDS_SAMPLE'] === '1';

test('passes', () => expect(1).toBe(1));
test('fails', () => expect(1).toBe(isSample ? 2 : 1));
test.skipIf(isSample)('is skipped', () => expect(1).toBe(1));
