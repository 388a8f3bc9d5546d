import { afterEach, expect, test, vi } from 'vitest';
import { callKinds } from './calls.ts';
import { helperKinds } from './helpers.ts';
import { releaseKinds } from './release.ts';
import { across, core, type Kind } from './kind.ts';
import { newcomerKinds } from './newcomer.ts';
import { requestKinds } from './requests.ts';
import { resultKinds } from './results.ts';
import { outcomesOf } from './outcomes.ts';

const kinds: readonly Kind[] = [
  ...callKinds,
  ...resultKinds,
  ...requestKinds,
  ...helperKinds,
  ...releaseKinds,
  ...newcomerKinds,
];
const silent = (): void => {};

afterEach(() => void vi.unstubAllEnvs());

test('every kind has an id of its own, and lines', () => {
  expect(new Set(kinds.map(({ id }) => id)).size).toBe(kinds.length);
  expect(kinds.filter(({ lines }) => lines.length === 0)).toEqual([]);
});

test('every line has either tests or a reason why there are none', () => {
  const lines = kinds.flatMap((kind) => kind.lines.map((line) => ({ kind: kind.id, ...line })));
  expect(lines.filter(({ proofs, open }) => proofs.length > 0 === (open !== undefined))).toEqual([]);
  expect(new Set(lines.map(({ kind, text }) => `${kind} ${text}`)).size).toBe(lines.length);
});

test('a proof finds its tests by name, and none where there are none', async () => {
  const [exact, all, none, elsewhere] = [
    core('util/nearest', 'the name nearest to "baseUrl" is baseURL'),
    core('util/nearest', 'the name nearest to * is *'),
    core('util/nearest', 'the name nearest to "baseUrl"'),
    core('util/no-such-file', '*'),
  ].map(([proof]) => proof!);
  const { of } = await outcomesOf([exact!, all!, none!, elsewhere!], silent);
  expect(of(exact!)).toEqual([{ name: 'the name nearest to "baseUrl" is baseURL', passed: true }]);
  expect(of(all!).length).toBeGreaterThan(5);
  expect([of(none!), of(elsewhere!)]).toEqual([[], []]);
});

test('a test that fails proves nothing', async () => {
  const [failing] = across('kinds/samples/failing', '*');
  vi.stubEnv('REFOLD_KINDS_SAMPLE', '1');
  const { of } = await outcomesOf([failing!], silent);
  expect(of(failing!)).toEqual([
    { name: 'passes', passed: true },
    { name: 'fails', passed: false },
    { name: 'is skipped', passed: false },
  ]);
});
