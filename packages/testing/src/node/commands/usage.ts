import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkUsage } from '../../usage/check.ts';
import type { Usage } from '../../usage/usage.ts';
import { readJson } from '../files.ts';
import { CommandLineError, type Command } from './command.ts';

const DEFAULT_FILE = 'refold-usage.json';

const help = `Record which fields of the API your program sends and reads, and check them against a new contract.

Usage: refold-testing usage record [--out <file>] -- <test command>
       refold-testing usage check --spec <openapi.json> [--usage <file>]

record  Runs your tests with REFOLD_USAGE_FILE set. They call recordUsage() of @refold/testing/usage and, at their end,
        writeUsage(process.env.REFOLD_USAGE_FILE, ...) of @refold/testing/node.
check   Shows which of the fields that your program reads or sends are gone or have another type in a document.
        What your program does not use may change as it likes.

  --out, --usage <file>   Default ${DEFAULT_FILE}.

Exit codes: 0 nothing breaks, 1 something breaks, 2 misused.`;

/** The command `usage`. */
export const usageCommand: Command = { help, run };

async function run([action, ...parameters]: string[]): Promise<number> {
  if (action === 'record') return record(parameters);
  if (action === 'check') return check(parameters);
  throw new CommandLineError(
    `"usage" is followed by record or check${action === undefined ? '' : `, not by "${action}"`}.`,
  );
}

async function record(parameters: string[]): Promise<number> {
  const separator = parameters.indexOf('--');
  const command = separator < 0 ? [] : parameters.slice(separator + 1);
  const { values } = parseArgs({
    args: separator < 0 ? parameters : parameters.slice(0, separator),
    options: { out: { type: 'string', default: DEFAULT_FILE } },
  });
  const [program, ...programParameters] = command;
  if (program === undefined) throw new CommandLineError('Give the command that runs your tests after --.');
  const code = await new Promise<number>((resolve, reject) => {
    const child = spawn(program, programParameters, {
      stdio: 'inherit',
      env: { ...process.env, REFOLD_USAGE_FILE: values.out },
    });
    child.on('error', reject);
    child.on('exit', (status) => resolve(status ?? 1));
  });
  if (code !== 0) return 1;
  if (!existsSync(values.out)) {
    console.error(`The tests passed, but nothing wrote ${values.out}. "usage --help" shows what they must call.`);
    return 1;
  }
  console.log(`${values.out}: ${describe(readJson<Usage>(values.out))}`);
  return 0;
}

async function check(parameters: string[]): Promise<number> {
  const { values } = parseArgs({
    args: parameters,
    options: { spec: { type: 'string' }, usage: { type: 'string', default: DEFAULT_FILE } },
  });
  if (values.spec === undefined) throw new CommandLineError('Name the new document with --spec.');
  const usage = readJson<Usage>(values.usage);
  const broken = checkUsage(usage, readJson<Record<string, unknown>>(values.spec));
  for (const { operationId, pointer, message, at } of broken)
    console.error(`${operationId} ${pointer || '/'} ${message}${at.map((place) => `\n    ${place}`).join('')}`);
  console.log(`${describe(usage)}, ${broken.length} broken by ${values.spec}`);
  return broken.length > 0 ? 1 : 0;
}

function describe({ operations }: Usage): string {
  const reads = Object.values(operations).reduce((total, { read }) => total + Object.keys(read).length, 0);
  return `${Object.keys(operations).length} operations, ${reads} fields read`;
}
