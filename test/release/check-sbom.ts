import type { Manifest } from './packages.ts';

type Component = {
  readonly name: string;
  readonly group?: string;
  readonly version: string;
  readonly purl: string;
  readonly licenses?: readonly unknown[];
  readonly externalReferences?: readonly { readonly type: string; readonly hashes?: readonly unknown[] }[];
};

/** The parts of a CycloneDX document that are compared. */
export type Sbom = {
  readonly bomFormat: string;
  readonly specVersion: string;
  readonly metadata: { readonly component: Component };
  readonly components: readonly Component[];
};

const idOf = ({ group, name, version }: Component): string => `${group ? `${group}/` : ''}${name}@${version}`;

/**
 * Problems of the SBOM of a package: it must be about this version, list exactly what is installed with it, and say of
 * every part under which licence it stands and, unless it is ours, what its bytes are.
 */
export function checkedSbom(sbom: Sbom, manifest: Manifest, installed: readonly string[]): string[] {
  const listed = sbom.components.map(idOf);
  const own = `${manifest.name}@${manifest.version}`;
  return [
    ...(sbom.bomFormat === 'CycloneDX' ? [] : [`the format is ${sbom.bomFormat}`]),
    ...(idOf(sbom.metadata.component) === own ? [] : [`it is about ${idOf(sbom.metadata.component)}, not ${own}`]),
    ...installed.filter((id) => !listed.includes(id)).map((id) => `${id} is not listed`),
    ...listed.filter((id) => !installed.includes(id)).map((id) => `${id} is listed, but not installed`),
    ...sbom.components.filter(({ licenses }) => !licenses?.length).map((part) => `${idOf(part)} has no licence`),
    ...sbom.components
      .filter(isForeign)
      .filter(hasNoHash)
      .map((part) => `${idOf(part)} has no hash`),
  ];
}

const isForeign = ({ group }: Component): boolean => group !== '@refold';
const hasNoHash = ({ externalReferences = [] }: Component): boolean =>
  !externalReferences.some(({ type, hashes }) => type === 'distribution' && hashes?.length);
