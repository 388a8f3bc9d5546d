import { join } from 'node:path';
import { build as esbuild } from 'esbuild';
import { rolldown } from 'rolldown';
import { build as vite } from 'vite';
import type { Row } from '../row.ts';
import { runPage, runWorker } from '../run-bundle.ts';
import { compile } from './typescript.ts';

type Bundle = (entry: string, format: 'iife' | 'esm') => Promise<string>;

const withEsbuild: Bundle = async (entry, format) => {
  const platform = format === 'iife' ? 'browser' : 'neutral';
  const settings = { bundle: true, write: false, minify: true, target: 'es2022' } as const;
  const { outputFiles } = await esbuild({ entryPoints: [entry], format, platform, ...settings, logLevel: 'error' });
  return outputFiles[0]!.text;
};

const withRolldown: Bundle = async (entry, format) => {
  const platform = format === 'iife' ? 'browser' : 'neutral';
  const bundle = await rolldown({ input: entry, platform, logLevel: 'silent' });
  const { output } = await bundle.generate({ format, minify: true, codeSplitting: false });
  await bundle.close();
  return output[0].code;
};

const bundlers: readonly (readonly [string, Bundle])[] = [
  ['esbuild', withEsbuild],
  ['rolldown', withRolldown],
];

export const bundlerRows: readonly Row[] = [
  ...bundlers.flatMap(([name, bundle]): Row[] => [
    {
      name: `${name}, browser`,
      how: 'session client, run without Node; no trace of x-api-key',
      run: async ({ folder, url }) => runPage(await bundle(join(folder, 'front-end/main.ts'), 'iife'), url),
    },
    {
      name: `${name}, worker`,
      how: 'edge client, run in workerd',
      run: async ({ folder, url }) => runWorker(await bundle(join(folder, 'worker/worker.ts'), 'esm'), url),
    },
  ]),
  {
    name: 'Vite, page',
    how: 'type-checked, built, and its script run without Node',
    run: async ({ folder, url }) => {
      const page = join(folder, 'page');
      await compile(page, '7.0', { files: ['main.ts'], module: 'esnext', resolution: 'bundler' });
      const built = await vite({
        root: page,
        logLevel: 'silent',
        configFile: false,
        build: { write: false, modulePreload: false, rolldownOptions: { output: { format: 'iife' } } },
      });
      const files = [built].flat().flatMap((result) => ('output' in result ? result.output : []));
      const [script] = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
      if (!script || !files.some(({ fileName }) => fileName === 'index.html')) throw new Error('Vite built no page.');
      return runPage(script, url);
    },
  },
];
