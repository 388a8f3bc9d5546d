import { execFile } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { Miniflare, Response as WorkerResponse, type Request as WorkerRequest } from 'miniflare';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startPrism, type RunningServer } from './servers/prism.ts';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const readme = readFileSync(here('../README.md'), 'utf8');
const scripts = JSON.parse(readFileSync(here('../package.json'), 'utf8')).scripts as Record<string, string>;
const blocks = [...readme.matchAll(/^```(\w*)(?: (\w+))?\n([\s\S]*?)^```$/gm)].map(
  ([, language, runtime, code], index) => ({
    name: `block ${index + 1} (${language} ${runtime ?? ''})`,
    language: language!,
    runtime,
    code: code!,
    file: here(`.readme/block-${index + 1}.ts`),
  }),
);

let prism: RunningServer;
beforeAll(async () => {
  prism = await startPrism();
  mkdirSync(here('.readme'), { recursive: true });
  // The programs call Refold's own host, which only a rerouted fetch can reach here.
  const reroute = `const send = globalThis.fetch;
    globalThis.fetch = (url, init) => send(String(url).replace('https://app.refold.ai', '${prism.url}'), init);`;
  writeFileSync(here('.readme/reroute.mjs'), reroute);
});
afterAll(async () => {
  await prism.close();
  rmSync(here('.readme'), { recursive: true, force: true });
});

const runners: Record<string, (block: (typeof blocks)[number]) => Promise<string>> = {
  node: async ({ file }) => {
    const env = { ...process.env, REFOLD_API_KEY: 'tk_readme' };
    return (await promisify(execFile)(process.execPath, ['--import', here('.readme/reroute.mjs'), file], { env }))
      .stdout;
  },
  deno: async ({ file }) => {
    const permissions = `--allow-net=app.refold.ai,${new URL(prism.url).host}`;
    const parameters = ['run', '--no-prompt', '--no-lock', permissions, '--preload', here('.readme/reroute.mjs'), file];
    return (await promisify(execFile)(here('node_modules/.bin/deno'), parameters, { timeout: 60_000 })).stdout;
  },
  edge: async ({ file }) => {
    const bundle = await build({ entryPoints: [file], bundle: true, write: false, format: 'esm' });
    const worker = new Miniflare({
      modules: true,
      script: bundle.outputFiles[0]!.text,
      compatibilityDate: '2025-09-01',
      bindings: { REFOLD_API_KEY: 'tk_readme' },
      outboundService: async (request: WorkerRequest) => {
        const { pathname, search } = new URL(request.url);
        const answer = await fetch(`${prism.url}${pathname}${search}`, { headers: [...request.headers] });
        return new WorkerResponse(await answer.text(), { status: answer.status, headers: [...answer.headers] });
      },
    });
    const answer = await worker.dispatchFetch('http://worker.example/');
    const text = await answer.text();
    await worker.dispose();
    expect(answer.status).toBe(200);
    return text;
  },
};

test('the README has programs for every runtime', () => {
  const runtimes = new Set(blocks.map(({ runtime }) => runtime).filter(Boolean));
  expect([...runtimes].toSorted()).toEqual(Object.keys(runners).toSorted());
});

test.each(blocks.filter(({ language }) => language === 'ts'))('$name runs and prints something', async (block) => {
  writeFileSync(block.file, block.code);
  const output = await runners[block.runtime!]!(block);
  expect(output.trim()).not.toBe('');
  expect(output).not.toContain('undefined');
});

test.each(blocks.filter(({ language }) => language !== 'ts'))(
  '$name names a command that exists',
  ({ language, code }) => {
    expect(language).toBe('sh');
    const [, run, plain] = /^npm (?:run (\S+)|(\S+))$/.exec(code.trim())!;
    expect(Object.keys(scripts)).toContain(run ?? plain);
  },
);
