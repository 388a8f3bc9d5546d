import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Severity } from '../../verify/findings.ts';
import { cleanUp, memoryCleanupLog, type Cleanup, type CleanupLog } from '../../verify/cleanup-log.ts';
import { defaultLeast, plan, type Way } from '../../verify/outcomes.ts';
import { MisuseError, UnreachableError } from '../../verify/preconditions.ts';
import { FORMAT_NAMES, formatReport, type Format } from '../../verify/report.ts';
import { Session, type SessionOptions } from '../../verify/session.ts';
import { isTooLittle, verify, type VerifyOptions, type VerifyReport } from '../../verify/verify.ts';
import { readJson, writeJson } from '../files.ts';
import { numberOf, CommandLineError, type Command } from './command.ts';

const help = `Compare a live Refold API with the contract.

Usage: refold-testing verify --base-url <url> [options]

The API key is read from REFOLD_API_KEY. Without --write nothing is changed.

  --base-url <url>    The API to look at. Default https://app.refold.ai.
  --write             Run the Arazzo workflows too, and create, change and delete records under names of their own. What is
                      created is written to the cleanup log first and deleted at the end, also after an interruption.
  --plan              Print on which way each operation would be checked, and send nothing.
  --least <n>         Least number of operations to compare. Default half of those that such a run can reach.
  --account <id>      Linked account to read. Default the first one.
  --slug <slug>       App to read, and to use in the Arazzo workflows.
  --workflow <id>     Published workflow that may be run. Runs for --account.
  --event <name>      Event that may be triggered. Triggered for --account.
  --human-task <id>   Human task to read, and with --write to submit.
  --allow-production  Accept a key that begins with pk.
  --format <name>     ${FORMAT_NAMES.join(', ')}. Default text.
  --out <file>        Write the report to a file. May be given several times; the ending decides the format
                      (.json, .xml, .md, .sarif, .txt).
  --fail-on <level>   error or warning. Default error.
  --cleanup-log <f>   Default .refold-verify-cleanup.json.
  --pause <ms>        Between two requests. Default 60, which keeps below 20 a second.
  --timeout <ms>      For one request. Default 30000.

A report has three numbers, which add up to all operations: checked, differing, and not checked, with the reasons.

Exit codes: 0 matches the contract, 1 differs from it, 2 refused or misused, 3 the API gives no response, 4 too little was
checked, 130 interrupted.`;

/** The command `verify`. */
export const verifyCommand: Command = { help, run };

const ENDINGS: Readonly<Record<string, Format>> = {
  json: 'json',
  xml: 'junit',
  md: 'markdown',
  sarif: 'sarif',
  txt: 'text',
};

async function run(parameters: string[]): Promise<number> {
  const { values } = parseArgs({
    args: parameters,
    options: {
      'base-url': { type: 'string', default: 'https://app.refold.ai' },
      write: { type: 'boolean', default: false },
      plan: { type: 'boolean', default: false },
      least: { type: 'string' },
      'human-task': { type: 'string' },
      account: { type: 'string' },
      slug: { type: 'string' },
      workflow: { type: 'string' },
      event: { type: 'string' },
      'allow-production': { type: 'boolean', default: false },
      format: { type: 'string', default: 'text' },
      out: { type: 'string', multiple: true, default: [] },
      'fail-on': { type: 'string', default: 'error' },
      'cleanup-log': { type: 'string', default: '.refold-verify-cleanup.json' },
      pause: { type: 'string' },
      timeout: { type: 'string' },
    },
  });
  if (values.plan) {
    console.log(planned(values.write));
    return 0;
  }
  const apiKey = process.env['REFOLD_API_KEY'];
  if (!apiKey) throw new CommandLineError('Set REFOLD_API_KEY to the key to use.');
  if (apiKey.startsWith('pk') && !values['allow-production']) {
    console.error('The key is one of production (pk). Nothing was sent. Use a test key, or --allow-production.');
    return 2;
  }
  const format = values.format as Format;
  if (!FORMAT_NAMES.includes(format)) throw new CommandLineError(`There is no format "${values.format}".`);
  for (const file of values.out) formatOf(file);
  if (!['error', 'warning'].includes(values['fail-on']))
    throw new CommandLineError(`--fail-on must be error or warning, not "${values['fail-on']}".`);
  const session: SessionOptions = {
    baseURL: values['base-url'],
    apiKey,
    fetch: (input, init) => fetch(input, init),
    pause: numberOf(values.pause, 'pause', 60),
    timeout: numberOf(values.timeout, 'timeout', 30_000),
  };
  const cleanupLog = fileCleanupLog(values['cleanup-log']);
  const stop = cleanUpOnInterrupt(session, cleanupLog);
  const options: VerifyOptions = {
    ...session,
    cleanupLog,
    write: values.write,
    prefix: `verify-${Date.now().toString(36)}`,
    account: values.account,
    slug: values.slug,
    workflowId: values.workflow,
    event: values.event,
    humanTask: values['human-task'],
    least: values.least === undefined ? undefined : numberOf(values.least, 'least', 0),
    sleep: (milliseconds) => wait(milliseconds),
  };
  let report: VerifyReport;
  try {
    report = await verify(options);
  } catch (error) {
    if (error instanceof MisuseError) throw new CommandLineError(error.message);
    if (!(error instanceof UnreachableError)) throw error;
    console.error(error.message);
    return 3;
  } finally {
    stop();
  }
  for (const file of values.out) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, formatReport(report, formatOf(file)));
  }
  console.log(formatReport(report, format));
  const failing: readonly Severity[] = values['fail-on'] === 'warning' ? ['error', 'warning'] : ['error'];
  if (report.notRemoved > 0 || report.findings.some(({ severity }) => failing.includes(severity))) return 1;
  return isTooLittle(report) ? 4 : 0;
}

/** The plan of a run as text. */
function planned(write: boolean): string {
  const all = plan();
  const idsOf = (way: Way): string[] => all.filter((one) => one.way === way).map(({ operationId }) => operationId);
  const paragraph = (title: string, ids: readonly string[]): string => `${title} (${ids.length}): ${ids.join(', ')}`;
  return [
    paragraph('By reading', idsOf('read')),
    paragraph(write ? 'By creating and deleting' : 'Only with --write', idsOf('write')),
    paragraph('On no way', idsOf('none')),
    `Reading needs a linked account, an app and something of each kind in the organization, and --human-task. The run fails
below ${defaultLeast(write)} operations.`,
  ].join('\n\n');
}

function formatOf(file: string): Format {
  const format = ENDINGS[file.split('.').at(-1) ?? ''];
  if (!format) throw new CommandLineError(`${file} must end in .json, .xml, .md, .sarif or .txt.`);
  return format;
}

/** A log that outlives the program: what an earlier run could not remove is removed by this one. */
function fileCleanupLog(file: string): CleanupLog {
  const remaining = existsSync(file) ? readJson<Cleanup[]>(file) : [];
  return memoryCleanupLog(remaining, (entries) => {
    if (entries.length > 0) writeJson(file, entries);
    else rmSync(file, { force: true });
  });
}

function cleanUpOnInterrupt(session: SessionOptions, log: CleanupLog): () => void {
  const interrupt = (): void => {
    console.error('Interrupted. Removing what was created.');
    void cleanUp(new Session(session), log).then(() => process.exit(130));
  };
  process.once('SIGINT', interrupt);
  process.once('SIGTERM', interrupt);
  return () => {
    process.off('SIGINT', interrupt);
    process.off('SIGTERM', interrupt);
  };
}
