import { readFileSync } from 'node:fs';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import type { Tarball } from './tarball.ts';

/** What publint says about a tarball: errors, warnings and suggestions alike. */
export async function publintProblems({ file, manifest }: Tarball): Promise<string[]> {
  const data = readFileSync(file);
  const tarball = data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength);
  const { messages } = await publint({ pack: { tarball }, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, manifest) ?? message.code}`);
}

/** What are-the-types-wrong says about it, for every entry and every way of resolving modules that has `exports`. */
export async function typeProblems({ file }: Tarball): Promise<string[]> {
  const analysis = await checkPackage(createPackageFromTarballData(new Uint8Array(readFileSync(file))), {
    // A document that programs read as a file.
    excludeEntrypoints: [/\.yaml$/],
  });
  if (!analysis.types) return ['are-the-types-wrong: there are no types'];
  return (
    analysis.problems
      // Node 10 predates `exports`; no runtime that the packages support resolves modules like that.
      .filter((problem) => !('resolutionKind' in problem) || problem.resolutionKind !== 'node10')
      .map((problem) => `are-the-types-wrong: ${JSON.stringify(problem)}`)
  );
}
