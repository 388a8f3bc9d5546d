import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { Tarball } from './tarball.ts';

/** Messages of publint about a tarball: errors, warnings and suggestions alike. */
export async function publintProblems({ file, manifest }: Tarball): Promise<string[]> {
  const data = readFileSync(file);
  const tarball = data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength);
  const { messages } = await publint({ pack: { tarball }, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, manifest) ?? message.code}`);
}

/**
 * Ways of resolving modules that do not concern a package: Node 10's predates `exports`, and no supported runtime uses it; a package
 * without `require` anywhere is for `import` alone.
 */
function otherWays({ manifest }: Tarball): readonly string[] {
  return JSON.stringify(manifest.exports).includes('"require"') ? ['node10'] : ['node10', 'node16-cjs'];
}

/** Verdict of are-the-types-wrong, for every entry and every way of resolving modules that concerns it. */
export async function typeProblems(tarball: Tarball): Promise<string[]> {
  const ignored = otherWays(tarball);
  const data = new Uint8Array(readFileSync(tarball.file));
  const analysis = await checkPackage(createPackageFromTarballData(data), {
    // A document that programs read as a file.
    excludeEntrypoints: [/\.yaml$/],
  });
  if (!analysis.types) return ['are-the-types-wrong: there are no types'];
  return analysis.problems
    .filter((problem) => !('resolutionKind' in problem) || !ignored.includes(problem.resolutionKind))
    .map((problem) => `are-the-types-wrong: ${JSON.stringify(problem)}`);
}
