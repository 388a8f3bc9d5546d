import { parseArgs } from 'node:util';
import { mergeCoverage, summarize, type Coverage, type CoverageSummary } from '../../coverage/coverage.ts';
import { operations } from '../../generated/operations.ts';
import { readCoverage } from '../files.ts';
import { numberOf, CommandLineError, type Command } from './command.ts';

const help = `Show which operations, statuses and credentials your tests have covered.

Usage: refold-testing coverage <file>... [options]

Files are written by writeCoverage of @refold/testing/node, or by "mock --record". Several are added up.

  --min-operations <n>    Fail below this many operations.
  --min-statuses <n>      Fail below this many pairs of operation and documented status.
  --min-credentials <n>   Fail below this many pairs of operation and credential.
  --format <name>         text, json or markdown. Default text.

Exit codes: 0 enough, 1 too little, 2 misused.`;

/** The command `coverage`. */
export const coverageCommand: Command = { help, run };

async function run(parameters: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args: parameters,
    allowPositionals: true,
    options: {
      'min-operations': { type: 'string' },
      'min-statuses': { type: 'string' },
      'min-credentials': { type: 'string' },
      format: { type: 'string', default: 'text' },
    },
  });
  if (positionals.length === 0) throw new CommandLineError('Name at least one file.');
  const coverage = mergeCoverage(positionals.map(readCoverage));
  const summary = summarize(coverage);
  const short = (['operations', 'statuses', 'credentials'] as const).filter(
    (name) => summary[name] < numberOf(values[`min-${name}`], `min-${name}`, 0),
  );
  console.log(rendered(coverage, summary, values.format));
  for (const name of short) console.error(`Covered ${summary[name]} ${name}, wanted ${values[`min-${name}`]}.`);
  if (short.includes('operations')) console.error(`Never called: ${summary.missing.join(', ')}`);
  return short.length > 0 ? 1 : 0;
}

function rendered(coverage: Coverage, summary: CoverageSummary, format: string): string {
  if (format === 'json') return JSON.stringify({ ...summary, ...coverage }, null, 2);
  const figures = [
    `${summary.operations} of ${summary.ofOperations} operations`,
    `${summary.statuses} of ${summary.ofStatuses} statuses`,
    `${summary.credentials} of ${summary.ofCredentials} credentials`,
  ].join(', ');
  const rows = operations.map(({ id }) => {
    const { calls = 0, statuses = {}, credentials = {} } = coverage.operations[id] ?? {};
    return [id, String(calls), Object.keys(statuses).join(' '), Object.keys(credentials).join(' ')];
  });
  const unhandled =
    coverage.unhandled.length > 0
      ? `\nRequests that match no operation of the contract: ${[...new Set(coverage.unhandled)].join(', ')}`
      : '';
  if (format === 'markdown') {
    const lines = rows.map((row) => `| ${row.join(' | ')} |`);
    return `${figures}\n\n| Operation | Calls | Statuses | Credentials |\n| --- | --- | --- | --- |\n${lines.join('\n')}\n${unhandled}`;
  }
  if (format !== 'text') throw new CommandLineError(`There is no format "${format}".`);
  const lines = rows.map(
    ([id, calls, statuses, credentials]) =>
      `${calls!.padStart(5)}  ${id!.padEnd(30)}${statuses!.padEnd(20)}${credentials}`,
  );
  return `${lines.join('\n')}\n\n${figures}${unhandled}`;
}
