import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { createMock } from '@refold/contract';
import { listen } from '@refold/contract/node';
import { startPrism } from '../../servers/prism.ts';
import { ensureEqual, type Check } from '../check.ts';
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

// Two journeys only read what the examples of the contract say too. They are told apart by what is not there.
const WITHOUT: Readonly<Record<string, object>> = {
  'fire-an-event-and-find-its-execution': { ...INPUTS['fire-an-event-and-find-its-execution'], event: 'no_such_event' },
  'run-a-workflow-and-wait': { ...INPUTS['run-a-workflow-and-wait'], workflowId: 'no-such-workflow' },
};

/** Whether a journey succeeds against a server, by Redocly's own runner. */
async function succeeds(name: string, url: string, inputs: object | undefined): Promise<boolean> {
  const child = spawn(
    process.execPath,
    ['node_modules/@redocly/cli/bin/cli.js', 'respect', `journeys/${name}.arazzo.yaml`],
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

export const journeys: Check = {
  name: 'the journeys succeed on the mock and fail on Prism',
  run: async () => {
    const mock = createMock({ fixtures: organization });
    const server = await listen(mock);
    const prism = await startPrism();
    try {
      const names = Object.keys(INPUTS);
      const passing = async (url: string, inputs: Readonly<Record<string, object>>): Promise<string[]> => {
        const passed: string[] = [];
        for (const [name, given] of Object.entries(inputs)) if (await succeeds(name, url, given)) passed.push(name);
        return passed;
      };
      const onMock = await passing(server.url, INPUTS);
      ensureEqual(onMock, names, 'journeys that succeed on the mock');
      const onPrism = await passing(prism.url, INPUTS);
      ensureEqual(
        onPrism.filter((name) => !(name in WITHOUT)),
        [],
        'journeys that succeed on Prism although it remembers nothing',
      );
      ensureEqual(await passing(server.url, WITHOUT), [], 'journeys that succeed on the mock without what they need');
      ensureEqual(
        await passing(prism.url, WITHOUT),
        Object.keys(WITHOUT),
        'journeys that succeed on Prism without what they need',
      );
      const unnoticed = Object.keys(WITHOUT).length;
      return `${onMock.length} of ${names.length} on the mock, ${names.length - onPrism.length} fail on Prism; without what they need ${unnoticed} fail on the mock, which Prism does not notice`;
    } finally {
      await Promise.all([server.close(), prism.close()]);
    }
  },
};
