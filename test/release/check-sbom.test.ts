import { expect, test } from 'vitest';
import { checkedSbom, type Sbom } from './check-sbom.ts';

const own = {
  name: 'sample',
  group: '@refold',
  version: '1.2.3',
  purl: 'pkg:npm/%40refold/sample@1.2.3',
  licenses: [{}],
};
const other = {
  name: 'other',
  version: '4.5.6',
  purl: 'pkg:npm/other@4.5.6',
  licenses: [{}],
  externalReferences: [{ type: 'distribution', hashes: [{}] }],
};
const good: Sbom = { bomFormat: 'CycloneDX', specVersion: '1.7', metadata: { component: own }, components: [other] };
const manifest = { name: '@refold/sample', version: '1.2.3' };

const cases: readonly (readonly [what: string, given: Partial<Sbom>, want: readonly string[]])[] = [
  ['a true one', {}, []],
  [
    'one of another version',
    { metadata: { component: { ...own, version: '1.0.0' } } },
    ['it is about @refold/sample@1.0.0, not @refold/sample@1.2.3'],
  ],
  ['one that leaves something out', { components: [] }, ['other@4.5.6 is not listed']],
  [
    'one that lists too much',
    { components: [other, { ...other, name: 'more' }] },
    ['more@4.5.6 is listed, but not installed'],
  ],
  ['one without licences', { components: [{ ...other, licenses: [] }] }, ['other@4.5.6 has no licence']],
  ['one without hashes', { components: [{ ...other, externalReferences: [] }] }, ['other@4.5.6 has no hash']],
];

test.each(cases)('%s', (_what, given, want) => {
  expect(checkedSbom({ ...good, ...given }, manifest, ['other@4.5.6'])).toEqual(want);
});
