import type { Manifest } from './packages.ts';
import type { Rule } from './tarball.ts';

const INSTALL_SCRIPTS = ['preinstall', 'install', 'postinstall', 'prepare', 'preprepare', 'postprepare'];

/** Ranges that mean something only in this repository. */
const LOCAL_RANGE = /^(workspace|catalog|file|link|npm):/;

const metadata: readonly (readonly [string, (manifest: Manifest) => boolean])[] = [
  ['version', ({ version }) => /^\d+\.\d+\.\d+$/.test(version)],
  ['description', ({ description = '' }) => description.endsWith('.')],
  ['keywords', ({ keywords = [] }) => keywords.length > 2],
  ['homepage', ({ homepage = '' }) => homepage.startsWith('https://')],
  ['license', ({ license }) => license === 'MIT'],
  ['repository', ({ repository }) => /^git\+https:.*\.git$/.test(repository?.url ?? '') && !!repository?.directory],
  ['engines.node', ({ engines }) => /^>=\d+/.test(engines?.['node'] ?? '')],
  ['sideEffects', ({ sideEffects }) => sideEffects === false || Array.isArray(sideEffects)],
  ['publishConfig.access: public', ({ publishConfig }) => publishConfig?.['access'] === 'public'],
];

export const manifestRules: readonly Rule[] = [
  [
    'metadata',
    ({ manifest }) =>
      metadata.filter(([, holds]) => !holds(manifest)).map(([name]) => `package.json lacks a proper ${name}`),
  ],
  ['dependencies', ({ manifest }) => Object.entries(allDependencies(manifest)).flatMap(problemOfRange(manifest))],
  [
    'no install scripts',
    ({ manifest }) =>
      INSTALL_SCRIPTS.filter((name) => manifest.scripts?.[name]).map((name) => `${name} runs on users' machines`),
  ],
];

const allDependencies = ({
  dependencies,
  peerDependencies,
  optionalDependencies,
}: Manifest): Record<string, string> => ({
  ...dependencies,
  ...peerDependencies,
  ...optionalDependencies,
});

const problemOfRange =
  ({ version }: Manifest) =>
  ([name, range]: [string, string]): string[] => {
    if (LOCAL_RANGE.test(range)) return [`${name} is still "${range}"`];
    const isSameRelease = !name.startsWith('@refold/') || range === `^${version}`;
    return isSameRelease ? [] : [`${name} is "${range}", which is not the version of this release`];
  };
