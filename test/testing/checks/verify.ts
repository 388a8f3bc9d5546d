import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createMock } from '@refold/testing';
import { listen } from '@refold/testing/node';
import { ensure, ensureEqual, type Check } from '../check.ts';
import { runCli } from '../cli.ts';
import { startDeviatingServer } from '../deviating-server.ts';
import { deviations, type Deviation } from '../deviations.ts';
import { organization } from '../organization.ts';

const KEY = 'tk_mock';
const cli = fileURLToPath(new URL('../../../packages/testing/dist/cli.js', import.meta.url));

type Finding = { readonly operationId: string; readonly pointer: string };

async function inFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'refold-testing-'));
  try {
    return await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const found = ({ operationId, pointer }: Deviation, findings: readonly Finding[]): boolean =>
  findings.some(
    (finding) =>
      finding.operationId === operationId && finding.pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*').startsWith(pointer),
  );

export const deviation: Check = {
  name: 'verify finds deviations, points at them, and its reports hold no key',
  run: () =>
    inFolder(async (folder) => {
      const straight = await startDeviatingServer([]);
      const deviating = await startDeviatingServer(deviations);
      try {
        const parameters = (url: string): string[] => [
          'verify',
          '--base-url',
          url,
          '--pause',
          '0',
          '--account',
          'acme',
          '--slug',
          'hubspot',
        ];
        const clean = await runCli(
          [...parameters(straight.url), '--write', '--out', 'clean.json'],
          { REFOLD_API_KEY: KEY },
          folder,
        );
        ensure(clean.code === 0, `Without a deviation verify prints: ${clean.stdout}${clean.stderr}`);
        const { findings: none } = JSON.parse(readFileSync(join(folder, 'clean.json'), 'utf8')) as {
          findings: Finding[];
        };
        ensureEqual(none, [], 'findings without a deviation');
        const run = await runCli(
          [
            ...parameters(deviating.url),
            ...['json', 'xml', 'md', 'txt'].flatMap((ending) => ['--out', `report.${ending}`]),
          ],
          { REFOLD_API_KEY: KEY },
          folder,
        );
        ensureEqual(run.code, 1, 'exit code with deviations');
        const { findings } = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8')) as { findings: Finding[] };
        const missed = deviations.filter((candidate) => !found(candidate, findings));
        ensure(deviations.length - missed.length >= 19, `Missed: ${missed.map(({ kind }) => kind).join(', ')}`);
        const affected = new Set(deviations.map(({ operationId }) => operationId));
        ensureEqual(
          findings.filter(({ operationId }) => !affected.has(operationId)),
          [],
          'findings about operations without a deviation',
        );
        const reports = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8'));
        ensure(
          [...reports, run.stdout].every((text) => !text.includes(KEY)),
          'A report holds the key.',
        );
        if (process.env['TESTING_VERBOSE']) console.log(missed.map(({ kind }) => kind).join('\n'));
        return `${deviations.length - missed.length} of ${deviations.length} found, 0 without a deviation, key in 0 of ${reports.length} reports`;
      } finally {
        await Promise.all([straight.close(), deviating.close()]);
      }
    }),
};

export const production: Check = {
  name: 'verify refuses a production key without a flag, before anything is sent',
  run: async () => {
    const server = await startDeviatingServer([]);
    try {
      const run = await runCli(['verify', '--base-url', server.url], { REFOLD_API_KEY: 'pk_mock' });
      ensureEqual([run.code, server.mock.requests.length], [2, 0], 'exit code and requests');
      return 'exit 2, 0 requests';
    } finally {
      await server.close();
    }
  },
};

export const interrupted: Check = {
  name: 'verify removes what it made, also when it is interrupted',
  run: () =>
    inFolder(async (folder) => {
      const mock = createMock({ fixtures: organization });
      const before = sizes(mock);
      const server = await listen(mock);
      try {
        const child = spawn(
          process.execPath,
          [
            cli,
            'verify',
            '--base-url',
            server.url,
            '--write',
            '--pause',
            '5',
            '--account',
            'acme',
            '--slug',
            'hubspot',
          ],
          {
            cwd: folder,
            env: { ...process.env, REFOLD_API_KEY: KEY },
          },
        );
        const closed = new Promise<number>((resolve) => child.on('close', (code) => resolve(code ?? -1)));
        await until(() => mock.requests.some(({ operationId }) => operationId === 'addTableRecords'));
        child.kill('SIGINT');
        const code = await closed;
        ensureEqual(code, 130, 'exit code');
        ensureEqual(sizes(mock), before, 'records by collection');
        ensure(!existsSync(join(folder, '.refold-verify-cleanup.json')), 'The cleanup log is still there.');
        return `exit 130 in the middle of a table, ${mock.requests.length} requests, nothing left behind`;
      } finally {
        await server.close();
      }
    }),
};

const sizes = (mock: ReturnType<typeof createMock>): Record<string, number> =>
  Object.fromEntries(
    ['accounts', 'tables', 'webhooks', 'datarefs', 'mcpServers', 'events'].map((name) => [
      name,
      mock.records(name).length,
    ]),
  );

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 2000 && !holds(); turn++) await new Promise((resolve) => setTimeout(resolve, 5));
  ensure(holds(), 'What was waited for did not happen.');
}
