import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** One way into a package: what one writes behind `import`, and the file that it is. */
export type Entry = {
  /** `index` or what stands behind the package's name, such as `helpers`. */
  readonly name: string;
  readonly specifier: string;
  readonly file: string;
  /** Entries that it re-exports as a whole, such as `@refold/core`. */
  readonly whole: readonly string[];
};

export type SdkPackage = {
  /** `core`, the folder below `packages/`. */
  readonly name: string;
  readonly folder: string;
  readonly title: string;
  readonly description: string;
  readonly entries: readonly Entry[];
};

/** The part of a build's configuration that is read here. */
type Build = { readonly entry: Readonly<Record<string, string>> };

const PACKAGES = ['node', 'edge', 'deno', 'core', 'testing', 'codemod'];
/** Entries that programs do not import: the command, and the entry of generated code. */
const NOT_FOR_READERS = ['cli', 'runtime'];
const RE_EXPORT_OF_ALL = /export \* from '(@refold\/[^']+)'/g;

/** Published packages with the entries that their builds make. */
export async function readPackages(): Promise<SdkPackage[]> {
  return Promise.all(PACKAGES.map(readPackage));
}

async function readPackage(name: string): Promise<SdkPackage> {
  const folder = fileURLToPath(new URL(`../../${name}`, import.meta.url));
  const { name: title, description } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    readonly name: string;
    readonly description: string;
  };
  const { default: builds } = (await import(join(folder, 'tsdown.config.ts'))) as { readonly default: Build | Build[] };
  const entries = [builds]
    .flat()
    .flatMap((build) => Object.entries(build.entry))
    .filter(([entry]) => !NOT_FOR_READERS.includes(entry))
    .map(([entry, path]) => {
      const file = join(folder, path);
      const specifier = entry === 'index' ? title : `${title}/${entry}`;
      const whole = [...readFileSync(file, 'utf8').matchAll(RE_EXPORT_OF_ALL)].map((found) => found[1]!);
      return { name: entry, specifier, file, whole };
    });
  return { name, folder, title, description, entries };
}
