import { Miniflare } from 'miniflare';
import { writeList } from '../folder.ts';
import type { Outcome } from '../in-runtime/perform.ts';
import { workerScript } from './worker-script.ts';

/** Runs programs in one Worker, which has what the texts say that one has bound. */
export async function inWorkerd(count: number): Promise<Outcome[]> {
  const list = writeList(
    'edge',
    count,
    "import { workerOf } from '../../samples/in-runtime/edge.ts';\nexport { RefoldLimiter } from '../../samples/in-runtime/edge.ts';",
    'export default workerOf(programs);',
  );
  const worker = new Miniflare({
    modules: true,
    script: await workerScript({ entryPoints: [list] }),
    compatibilityDate: '2025-09-01',
    bindings: { REFOLD_API_KEY: 'tk_mock' },
    kvNamespaces: ['TOKENS'],
    durableObjects: { LIMITER: 'RefoldLimiter' },
  });
  try {
    const answer = await worker.dispatchFetch('http://worker.example/');
    const text = await answer.text();
    if (answer.status !== 200) throw new Error(text.slice(0, 500));
    return JSON.parse(text) as Outcome[];
  } finally {
    await worker.dispose();
  }
}
