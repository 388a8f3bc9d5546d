// Runs the programs of `programs.ts` beside it on Node, and prints the outcomes as the last line.
import { performAll, type Program } from './perform.ts';

const { programs } = (await import(process.argv[2]!)) as { readonly programs: readonly Program[] };
const outcomes = await performAll(programs, {
  setVariable: (name, value) => void (process.env[name] = value),
  onUncaught: (report) => {
    process.on('unhandledRejection', report);
    process.on('uncaughtException', report);
  },
});
process.stdout.write(`\n${JSON.stringify(outcomes)}\n`, () => process.exit(0));
