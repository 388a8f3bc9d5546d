import type { FileResult } from './check.ts';

export type Summary = { readonly passed: number; readonly failed: number };

/** Number of samples that passed and failed. One with several problems has failed once; a file that lost its samples counts too. */
export function summaryOf(results: readonly FileResult[]): Summary {
  const all = results.flatMap(({ samples }) => samples).length;
  const failed = results.map(failedIn);
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
  return {
    passed: all - sum(failed.map(({ samples }) => samples)),
    failed: sum(failed.map(({ samples, other }) => samples + other)),
  };
}

function failedIn({ samples, problems }: FileResult): { readonly samples: number; readonly other: number } {
  // A compiler names a line within the block, everything else the line of its fence.
  const blocks = problems.map(({ line }) => samples.findLast((sample) => sample.line <= line && line <= endOf(sample)));
  const inSamples = new Set(blocks.filter((block) => block !== undefined)).size;
  return { samples: inSamples, other: blocks.filter((block) => block === undefined).length };
}

const endOf = ({ line, code }: { readonly line: number; readonly code: string }): number =>
  line + code.split('\n').length;
