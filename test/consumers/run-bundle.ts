import { EdgeVM } from '@edge-runtime/vm';
import { Miniflare } from 'miniflare';
import { gzipSync } from 'node:zlib';
import { lastLine } from './row.ts';

const sizeOf = (code: string): string => `${(gzipSync(code).length / 1024).toFixed(1)} KB gzip`;

/** Runs the script of a page where there is `fetch` and no Node, and gives its last line. */
export async function runPage(code: string, url: string): Promise<string> {
  if (/x-api-key/i.test(code)) throw new Error('A bundle for browsers can send x-api-key.');
  const element = { textContent: '' };
  const page = new EdgeVM({
    extend: (context) => Object.assign(context, { refoldUrl: url, document: { querySelector: () => element } }),
  });
  page.evaluate(code);
  return `${lastLine(await page.evaluate<Promise<string>>('refoldResult'))}, ${sizeOf(code)}`;
}

/** Runs a worker in workerd and gives what it answered. */
export async function runWorker(code: string, url: string): Promise<string> {
  const worker = new Miniflare({
    modules: true,
    script: code,
    compatibilityDate: '2025-09-01',
    bindings: { REFOLD_API_KEY: 'tk_consumer', REFOLD_URL: url },
  });
  try {
    const answer = await worker.dispatchFetch('http://worker.example/');
    return `${lastLine(await answer.text())}, ${sizeOf(code)}`;
  } finally {
    await worker.dispose();
  }
}
