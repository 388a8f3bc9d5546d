import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RunningServer } from '../servers/prism.ts';
import { overlap } from './hosts/overlap.ts';
import { startPlace, type RunningPlace } from './hosts/place-server.ts';
import { ASK_ONCE, bundleWorker, startWorker } from './hosts/worker.ts';

let place: RunningPlace;
let whole: string;
beforeAll(async () => {
  const nobody: RunningServer['url'] = 'http://127.0.0.1:9';
  place = await startPlace(nobody, () => undefined);
  whole = await bundleWorker();
});
afterAll(() => place.close());

/** Starts a Worker and gives what happens when it is asked alone, and when requests overlap. */
async function asked(script: string): Promise<{ alone: string; overlapping: string }> {
  const worker = await startWorker(script, place.place);
  try {
    const { origin } = await worker.ready;
    const statuses = [];
    for (const path of ['/list', '/session'])
      statuses.push((await fetch(`${origin}${path}`, { headers: ASK_ONCE })).status);
    const overlapping = await overlap(origin).then(
      () => 'all answered',
      (error: Error) => error.message,
    );
    return { alone: statuses.join(), overlapping };
  } finally {
    await worker.dispose();
  }
}

/** The Worker's bundle with something put behind the one place that matches, and something else at its top. */
function mutated({ find, insert, top }: Mutant): string {
  const places = [...whole.matchAll(find)];
  expect(places, `places like ${find} in the bundle`).toHaveLength(1);
  const end = places[0]!.index + places[0]![0].length;
  return `${top}\n${whole.slice(0, end)}${insert}${whole.slice(end)}`;
}

type Mutant = { readonly name: string; readonly find: RegExp; readonly insert: string; readonly top: string };

const acquire = /^ +acquire\([^)]*\) \{$/gm;
const isCloudflare = /^function isCloudflare\(\) \{$/gm;

const sharing: readonly Mutant[] = [
  {
    name: 'the limiter chains its callers on one promise',
    top: 'let tail = Promise.resolve();',
    find: acquire,
    insert: 'return (tail = tail.then(() => new Promise((go) => setTimeout(go, 50))));',
  },
  {
    name: 'the limiter keeps a queue that one timer empties',
    top: `const parked = [];
      const pump = () => setTimeout(() => { parked.shift()(); if (parked.length > 0) pump(); }, 50);`,
    find: acquire,
    insert: 'return new Promise((go) => { parked.push(go); if (parked.length === 1) pump(); });',
  },
  {
    name: 'callers share one request for a token',
    top: '',
    find: isCloudflare,
    insert: 'return false;',
  },
];

test('overlapping requests on module-scope clients are all answered', async () => {
  expect(await asked(whole)).toEqual({ alone: '200,200', overlapping: 'all answered' });
}, 60_000);

test.each(sharing)(
  'requests hang or fail when $name at module scope, though one at a time works',
  async (mutant) => {
    const { alone, overlapping } = await asked(mutated(mutant));
    expect(alone).toBe('200,200');
    expect(overlapping).toMatch(/ of 11 in round \d: (500|\/\w+ TimeoutError)/);
  },
  60_000,
);

test.each(['setInterval(() => {}, 1000);', 'new AbortController();'])(
  'the Worker does not start with "%s" at module scope',
  async (statement) => {
    await expect(asked(`${statement}\n${whole}`)).rejects.toThrow('Disallowed operation called within global scope');
  },
  60_000,
);
