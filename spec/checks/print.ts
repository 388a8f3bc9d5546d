// Prints one check, for those who run it alone.
import type { CheckResult } from './result.ts';

export const printAndExit = (result: CheckResult): void => {
  for (const detail of result.details) console.log(detail);
  for (const note of result.notes ?? []) console.log(note);
  console.log(`\n${result.name}: ${result.outcome}, ${result.figure}, ${result.details.length} problems`);
  if (result.outcome === 'fail') process.exitCode = 1;
};
