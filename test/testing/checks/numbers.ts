import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMock, demo, type Fixtures } from '@refold/testing';
import { listen } from '@refold/testing/node';
import { ensure, ensureEqual, type Check } from '../check.ts';
import { runCli, type Finished } from '../cli.ts';
import { organization } from '../organization.ts';

const ALL = 102;
const EVERYTHING = ['--write', '--account', 'acme', '--slug', 'hubspot', '--workflow', '6a106ba44480b80424a65289'];
const NAMED = ['--event', 'candidate_created', '--human-task', '6a31a2f0d396207fd2510000'];

const NODE = {
  node_id: '2',
  node_name: 'Each',
  node_type: 'batch',
  node_status: 'Success',
  is_batch: true,
  attempts_made: 1,
};

/** The organization with a run that has nodes, so that their batches can be read. */
const full: Fixtures = {
  ...organization,
  executions: organization.executions!.map((run) => ({ ...run, nodes: [NODE] })),
};

type Report = {
  readonly counts: { readonly checked: number; readonly differing: number; readonly unchecked: number };
  readonly operations: readonly { readonly operationId: string; readonly result: string; readonly reason?: string }[];
  readonly findings: readonly object[];
};

async function verify(
  fixtures: Fixtures,
  parameters: readonly string[],
): Promise<Finished & { report: Report; xml: string }> {
  const folder = mkdtempSync(join(tmpdir(), 'refold-testing-'));
  const server = await listen(createMock({ fixtures, clock: 'real', rateLimit: false }));
  try {
    const outs = ['json', 'xml', 'sarif', 'md'].flatMap((ending) => ['--out', `report.${ending}`]);
    const run = await runCli(
      ['verify', '--base-url', server.url, '--pause', '0', ...outs, ...parameters],
      { REFOLD_API_KEY: 'tk_mock' },
      folder,
    );
    const read = (name: string): string => readFileSync(join(folder, name), 'utf8');
    return { ...run, report: JSON.parse(read('report.json')) as Report, xml: read('report.xml') };
  } finally {
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

export const numbers: Check = {
  name: 'verify: checked, differing and not checked are all operations of an empty, a half-filled and a full organization',
  run: async () => {
    const runs: readonly { name: string; fixtures: Fixtures; parameters: readonly string[]; code: number }[] = [
      { name: 'empty', fixtures: {}, parameters: [], code: 4 },
      { name: 'half-filled', fixtures: demo(), parameters: [], code: 0 },
      { name: 'half-filled, --write', fixtures: demo(), parameters: ['--write'], code: 0 },
      { name: 'full', fixtures: full, parameters: [], code: 0 },
      { name: 'full, --write', fixtures: full, parameters: [...EVERYTHING, ...NAMED], code: 0 },
    ];
    const rows: string[] = [];
    for (const { name, fixtures, parameters, code } of runs) {
      const { report, xml, ...run } = await verify(fixtures, parameters);
      const { checked, differing, unchecked } = report.counts;
      rows.push(`${name}: ${checked} + ${differing} + ${unchecked}`);
      ensureEqual(report.findings, [], `findings of ${name}`);
      ensureEqual(checked + differing + unchecked, ALL, `operations of ${name}`);
      ensureEqual(run.code, code, `exit code of ${name}: ${run.stdout}${run.stderr}`);
      ensure(
        report.operations.every(({ result, reason }) => (result === 'unchecked') === (reason !== undefined)),
        `An operation of ${name} is not checked without a reason.`,
      );
      ensureEqual(xml.split('<skipped').length - 1, unchecked, `skipped cases of ${name} in JUnit`);
      const left = report.operations.filter(({ result }) => result === 'unchecked');
      if (name === 'full, --write') ensureEqual(left, [], 'operations that a full run does not reach');
    }
    return rows.join('; ');
  },
};

export const exitCodes: Check = {
  name: 'verify: misuse, differences, no response and too little have exit codes of their own, and say the fix in a line',
  run: async () => {
    const mock = createMock({ fixtures: demo(), clock: 'real', rateLimit: false });
    const server = await listen(mock);
    const deviating = createMock({ fixtures: demo(), clock: 'real', rateLimit: false });
    deviating.fail('listEvents', { status: 200, body: [{ name: 7 }] });
    const deviated = await listen(deviating);
    const base = (url: string): string[] => ['--base-url', url, '--pause', '0'];
    const rows: readonly { given: readonly string[]; key?: string; code: number; says: string }[] = [
      { given: base(server.url), code: 0, says: 'What was checked matches' },
      { given: base(deviated.url), code: 1, says: 'listEvents 200 /0/name' },
      { given: [...base(server.url), '--account', 'nobody'], code: 2, says: '--account nobody does not exist' },
      { given: [...base(server.url), '--account', 'acme', '--slug', 'nope'], code: 2, says: '--slug nope' },
      { given: [...base(server.url), '--account', 'acme', '--workflow', 'nope'], code: 2, says: '--workflow nope' },
      { given: [...base(server.url), '--event', 'nope'], code: 2, says: '--event nope' },
      { given: [...base(server.url), '--human-task', 'nope'], code: 2, says: '--human-task nope' },
      { given: base(server.url), key: 'tk_wrong', code: 2, says: 'Check REFOLD_API_KEY' },
      { given: base(`${server.url}/nothing`), code: 2, says: 'Check --base-url' },
      { given: base('nonsense'), code: 2, says: '--base-url must be a URL' },
      { given: base('http://127.0.0.1:1'), code: 3, says: 'gives no response' },
      { given: [...base(server.url), '--least', '90'], code: 4, says: 'wanted at least 90' },
      { given: ['--plan'], key: '', code: 0, says: 'Only with --write' },
    ];
    try {
      for (const { given, key = 'tk_mock', code, says } of rows) {
        const run = await runCli(['verify', ...given], { REFOLD_API_KEY: key });
        const printed = `${run.stdout}${run.stderr}`;
        ensure(printed.includes(says), `verify ${given.join(' ')} does not say "${says}": ${printed}`);
        ensureEqual(run.code, code, `exit code of verify ${given.join(' ')}`);
        if (code === 2)
          ensure(!/ERROR /.test(printed), `verify ${given.join(' ')} reports misuse as a difference: ${printed}`);
      }
    } finally {
      await Promise.all([server.close(), deviated.close()]);
    }
    return rows
      .map(
        ({ given, code }) =>
          `${given
            .slice(-2)
            .join(' ')
            .replace(/http:\S+/, 'URL')}: ${code}`,
      )
      .join(', ');
  },
};
