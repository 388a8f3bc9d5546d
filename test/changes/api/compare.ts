import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ts } from '../../consumers/compiler.ts';
import { createProgram, namesOf } from './names.ts';
import { comparison } from './program.ts';
import type { Workspace } from './workspace.ts';

/** Something that worked with the last release and does not compile any more. */
export type ApiBreak = { readonly about: string; readonly reason: string };

export type ApiReport = {
  /** Number of names, signatures and lines of usage that were compared. */
  readonly compared: number;
  readonly breaks: readonly ApiBreak[];
  /** Reports that are not those of the last release, by their path: the API has changed, if only by something more. */
  readonly changed: readonly string[];
};

/** Compiles the last release's exports and usage against today's types, and compares its reports with today's. */
export function compareApi(workspace: Workspace, usageFile: string, reports: Reports): ApiReport {
  const { folder } = workspace;
  const lines = comparison(workspace, namesOf(workspace));
  const [program, usage] = [join(folder, 'comparison.ts'), join(folder, 'now', 'usage.ts')];
  writeFileSync(program, lines.map(({ text }) => text).join('\n'));
  cpSync(usageFile, usage);
  const compiled = createProgram([program, usage]);
  const found = ts.getPreEmitDiagnostics(compiled).map(({ file, start, messageText }) => {
    const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line : 0;
    const about = file?.fileName === program ? lines[line]?.about : `${basename(file?.fileName ?? '')}:${line + 1}`;
    return { about: about ?? 'the comparison', reason: readable(messageText) };
  });
  const usageLines = compiled.getSourceFile(usage)?.getLineStarts().length ?? 0;
  return { compared: lines.length + usageLines, breaks: found, changed: changedReports(reports) };
}

/** Folder of the last release's reports, and the reports of today. */
type Reports = { readonly released: string; readonly today: ReadonlyMap<string, string> };

function changedReports({ released, today }: Reports): string[] {
  const before = new Map(
    globSync('*/**/*.d.ts', { cwd: released }).map((path) => [path, readFileSync(join(released, path), 'utf8')]),
  );
  return [...new Set([...before.keys(), ...today.keys()])]
    .filter((path) => before.get(path) !== today.get(path))
    .toSorted();
}

/** The first and the last two steps of the compiler's explanation. */
function readable(message: string | ts.DiagnosticMessageChain): string {
  const steps = ts
    .flattenDiagnosticMessageText(message, '\n')
    .split('\n')
    .map((step) => step.trim());
  const kept = steps.length > 3 ? [steps[0]!, ...steps.slice(-2)] : steps;
  return kept.join(' ').replaceAll(/import\("[^"]*\/(before|now)\/[^"]*"\)\./g, '');
}
