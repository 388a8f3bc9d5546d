import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createMock, type Fixtures } from '@refold/testing';
import { listen } from '@refold/testing/node';
import { startPrism } from '../../servers/prism.ts';
import { ensureEqual, type Check } from '../check.ts';
import { organization } from '../organization.ts';

const spec = fileURLToPath(new URL('../../../spec/', import.meta.url));

const WORKFLOW = '6a106ba44480b80424a65289';

/** Accounts that no example of the contract has: a server that responds with examples cannot know them. */
const STRANGERS = { connected: 'umbrella', unknown: 'initech' };

const fixtures: Fixtures = {
  ...organization,
  linkedAccounts: [
    ...organization.linkedAccounts!,
    { account_id: STRANGERS.connected, name: 'Umbrella', connected: ['hubspot'] },
  ],
  // One that every account may run.
  workflows: organization.workflows!.map(({ linked_account_id: _, ...workflow }) => workflow),
  configs: [
    ...organization.configs!,
    { linked_account_id: STRANGERS.connected, slug: 'hubspot', workflows: [{ id: WORKFLOW, enabled: true }] },
  ],
};

const INPUTS: Readonly<Record<string, object>> = {
  'fire-an-event-and-find-its-execution': {
    linkedAccountId: STRANGERS.connected,
    event: 'candidate_created',
    payload: { email: 'jane@example.com' },
    since: '2026-01-01T00:00:00Z',
  },
  'onboard-and-connect': { linkedAccountId: STRANGERS.unknown, name: 'Initech', slug: 'hubspot' },
  'register-a-webhook': { webhookUrl: 'https://initech.example.com/hooks' },
  'run-a-workflow-and-wait': { linkedAccountId: STRANGERS.connected, workflowId: 'daily-sync', slug: 'hubspot' },
};

/** Tells whether an Arazzo workflow succeeds against a server, by Redocly's own runner. */
async function succeeds(name: string, url: string, inputs: object): Promise<boolean> {
  const child = spawn(
    process.execPath,
    ['node_modules/@redocly/cli/bin/cli.js', 'respect', `arazzo/${name}.arazzo.yaml`],
    {
      cwd: spec,
      env: {
        ...process.env,
        REDOCLY_TELEMETRY: 'off',
        REDOCLY_CLI_RESPECT_INPUT: JSON.stringify({ apiKey: 'tk_mock', ...inputs }),
        REDOCLY_CLI_RESPECT_SERVER: `refold=${url}`,
      },
    },
  );
  child.stdout.resume();
  child.stderr.resume();
  const timer = setTimeout(() => child.kill('SIGKILL'), 20_000);
  const code = await new Promise<number>((resolve) => child.on('close', (status) => resolve(status ?? -1)));
  clearTimeout(timer);
  return code === 0;
}

export const arazzoWorkflows: Check = {
  name: 'the Arazzo workflows succeed on the mock and fail on Prism',
  run: async () => {
    const mock = createMock({ fixtures });
    const server = await listen(mock);
    const prism = await startPrism();
    const passing = async (url: string): Promise<string[]> => {
      const passed: string[] = [];
      for (const [name, inputs] of Object.entries(INPUTS)) if (await succeeds(name, url, inputs)) passed.push(name);
      return passed;
    };
    try {
      const names = Object.keys(INPUTS);
      ensureEqual(await passing(server.url), names, 'Arazzo workflows that succeed on the mock');
      ensureEqual(await passing(prism.url), [], 'Arazzo workflows that succeed on Prism although it remembers nothing');
      return `${names.length} of ${names.length} succeed on the mock, and fail on Prism`;
    } finally {
      await Promise.all([server.close(), prism.close()]);
    }
  },
};
