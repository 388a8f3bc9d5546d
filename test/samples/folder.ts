import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Kind, Sample } from './sample.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** Folder in which programs are written: below this package, so that their imports are found as in a project. One per run. */
export const folder: string = here(`../.samples-${process.pid}`);

export type Written = { readonly file: string; readonly sample: Sample; readonly setupLines: number };

const setupFile = (name: string): string => here(`setups/${name}.ts`);
export const hasSetup = ({ setup }: Sample): boolean => setup === undefined || existsSync(setupFile(setup));

/** Writes the programs of one kind, each behind its set-up, under its place in the list. */
export function writePrograms(kind: Kind, samples: readonly Sample[]): Written[] {
  const place = join(folder, kind);
  mkdirSync(place, { recursive: true });
  return samples.map((sample, index) => {
    const setup = sample.setup === undefined ? '' : readFileSync(setupFile(sample.setup), 'utf8');
    const file = join(place, `${index}${kind === 'vitest' ? '.test' : ''}.ts`);
    writeFileSync(file, setup + sample.code);
    return { file, sample, setupLines: setup.split('\n').length - 1 };
  });
}

/** Writes the module that lists programs for a runtime. They are loaded one by one, so that a broken one breaks alone. */
export function writeList(kind: Kind, count: number, head: string, tail: string): string {
  const file = join(folder, kind, 'programs.ts');
  const lines = Array.from(
    { length: count },
    (_, number) => `  { number: ${number}, load: () => import('./${number}.ts') },`,
  );
  writeFileSync(file, `${head}\nexport const programs = [\n${lines.join('\n')}\n];\n${tail}\n`);
  return file;
}
