import { startLimitedServer } from '../../servers/limited-server.ts';
import { equal, pause, runRows } from '../rows.ts';
import { measure, type Scenario } from '../scenario.ts';
import { startWorkers } from '../workers.ts';

const CALLS = 8;

/** Eight requests that overlap, four in each of two Workers, through one Durable Object. */
export const durableObject: Scenario = {
  name: 'workerd: eight overlapping requests, one Durable Object',
  slug: 'durable-object',
  async run(_size, say) {
    const server = await startLimitedServer();
    const workers = await startWorkers(server.url);
    try {
      say('under way');
      const late = pause(20_000).then(() => Promise.reject(new Error('hangs')));
      const asked = Array.from({ length: CALLS }, (_, index) => workers.ask(index % 2 ? 'other' : 'one'));
      const answers = await Promise.allSettled(asked.map((answer) => Promise.race([answer, late])));
      late.catch(() => undefined);
      const figures = measure(server, CALLS, answers.filter(({ status }) => status === 'fulfilled').length);
      const failure = answers.find((answer) => answer.status === 'rejected');
      return {
        ...figures,
        bounds: [
          { what: 'requests that failed or hung', measured: CALLS - figures.succeeded, atMost: 0 },
          { what: '429s', measured: figures.refused, atMost: 0 },
        ],
        note: failure ? String(failure.reason) : undefined,
      };
    } finally {
      await workers.close();
      await server.close();
    }
  },
};

/** Conditions that must hold in workerd besides, where one request must never wait for another. */
export const workerdRows: Scenario = {
  name: 'workerd: limiter and tokens at module scope',
  slug: 'workerd-rows',
  async run(_size, say) {
    let mints = 0;
    const server = await startLimitedServer({
      answer: ({ method }) => ({
        body: method === 'POST' ? { token: `token-${++mints}`, expires_in: 3600 } : { docs: [] },
      }),
    });
    const workers = await startWorkers(server.url);
    const order = async (paths: readonly string[]): Promise<number[]> => {
      const answers = paths.map((path) => workers.ask('one', path) as Promise<{ at: number }>);
      const times = (await Promise.all(answers)).map(({ at }) => at);
      return times.map((time) => times.filter((other) => other < time).length);
    };
    try {
      return await runRows(
        [
          [
            'interactive requests go before bulk ones that wait already',
            async () => {
              const places = await order([
                ...Array<string>(4).fill('/limit?priority=bulk'),
                ...Array<string>(2).fill('/limit?priority=interactive'),
              ]);
              const [first, ...bulk] = places.slice(0, 4).toSorted((a, b) => a - b);
              const interactive = places.slice(4).toSorted((a, b) => a - b);
              // One bulk request finds the way free; from then on interactive ones go first.
              equal([first, interactive, bulk], [0, [1, 2], [3, 4, 5]], 'order');
            },
          ],
          [
            'a request that gives up lets the others go on',
            async () => {
              const waiting = Array.from({ length: 6 }, () => workers.ask('one', '/limit'));
              const gaveUp = await workers.ask('one', '/limit/given-up');
              equal(gaveUp, { gaveUp: 'gave up' }, 'answer');
              equal((await Promise.all(waiting)).length, 6, 'answers');
            },
          ],
          [
            'fifty callers of one request cause one mint',
            async () => {
              const before = mints;
              equal(await workers.ask('one', '/tokens'), { different: 1 }, 'tokens');
              equal(mints - before, 1, 'mints');
            },
          ],
          [
            'requests that overlap at the first mint do not hang, and later ones share its value',
            async () => {
              const answers = await Promise.all(Array.from({ length: 8 }, () => workers.ask('one', '/shared-tokens')));
              equal(answers.length, 8, 'answers');
              const before = mints;
              await Promise.all(Array.from({ length: 8 }, () => workers.ask('one', '/shared-tokens')));
              equal(mints - before, 0, 'further mints');
            },
          ],
        ],
        say,
      );
    } finally {
      await workers.close();
      await server.close();
    }
  },
};
