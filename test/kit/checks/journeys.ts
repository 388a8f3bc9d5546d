import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createMock } from '@refold/contract';
import { listen } from '@refold/contract/node';
import { startPrism } from '../../servers/prism.ts';
import { ensure, ensureEqual, type Check } from '../check.ts';
import { organization } from '../organization.ts';

const spec = fileURLToPath(new URL('../../../spec/', import.meta.url));

const INPUTS: Readonly<Record<string, object>> = {
  'fire-an-event-and-find-its-execution': {
    linkedAccountId: 'acme',
    event: 'candidate_created',
    payload: { email: 'jane@example.com' },
    since: '2026-01-01T00:00:00Z',
  },
  // An id that no example of the contract has: a server that answers with examples cannot know it.
  'onboard-and-connect': { linkedAccountId: 'initech', name: 'Initech', slug: 'hubspot' },
  'register-a-webhook': { webhookUrl: 'https://initech.example.com/hooks' },
  'run-a-workflow-and-wait': { linkedAccountId: 'acme', workflowId: 'daily-sync', slug: 'hubspot' },
};

/** Whether a journey succeeds against a server, by Redocly's own runner. */
async function succeeds(name: string, url: string): Promise<boolean> {
  const child = spawn(
    process.execPath,
    ['node_modules/@redocly/cli/bin/cli.js', 'respect', `journeys/${name}.arazzo.yaml`],
    {
      cwd: spec,
      env: {
        ...process.env,
        REDOCLY_TELEMETRY: 'off',
        REDOCLY_CLI_RESPECT_INPUT: JSON.stringify({ apiKey: 'tk_mock', ...INPUTS[name] }),
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

export const journeys: Check = {
  name: 'the journeys succeed on the mock and fail on Prism',
  run: async () => {
    const mock = createMock({ fixtures: organization });
    const server = await listen(mock);
    const prism = await startPrism();
    try {
      const names = Object.keys(INPUTS);
      const onMock: string[] = [];
      const onPrism: string[] = [];
      for (const name of names) if (await succeeds(name, server.url)) onMock.push(name);
      for (const name of names) if (await succeeds(name, prism.url)) onPrism.push(name);
      ensureEqual(onMock, names, 'journeys that succeed on the mock');
      ensure(onPrism.length < names.length, 'Every journey succeeds on Prism.');
      if (process.env['KIT_VERBOSE']) console.log('on Prism:', onPrism);
      return `${onMock.length} of ${names.length} on the mock, ${onPrism.length} of ${names.length} on Prism`;
    } finally {
      await Promise.all([server.close(), prism.close()]);
    }
  },
};
