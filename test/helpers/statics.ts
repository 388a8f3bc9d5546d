import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { run } from '../../scripts/lib/run.ts';
import { equal } from '../behavior/row.ts';
import { compiler, strictly } from '../compiler.ts';
import type { Row } from './row.ts';

const here = fileURLToPath(new URL('.', import.meta.url));

/** Operations that a page may call with a session token, from each entry that takes one. */
const page = `
import { RefoldSession } from '@refold/core/session';
import { editConfig, fireEventAndWait, performAction, runWorkflow, waitForConnection } from '@refold/core/helpers';
const session = new RefoldSession({ token: location.hash });
console.log(session, waitForConnection, editConfig, performAction, fireEventAndWait, runWorkflow);
`;

/** Checks that do not run the helpers: types and bundles. */
export const statics: readonly Row[] = [
  {
    helper: 'types',
    name: 'what a credential cannot do does not compile: an account’s client has no list of all accounts, and more',
    async run() {
      const options = [...strictly, '--allowImportingTsExtensions', '--lib', 'es2023,dom'];
      const { output } = await run(compiler, [...options, 'types.ts'], { cwd: here, limitSeconds: 120 });
      equal(output, '', 'complaints of the compiler');
    },
  },
  {
    helper: 'bundle',
    name: 'a page with the session client and every helper that takes it holds no code that sends an API key',
    async run() {
      const stdin = { contents: page, resolveDir: here, loader: 'ts' } as const;
      const bundle = await build({ stdin, bundle: true, write: false, format: 'esm', platform: 'browser' });
      const { text } = bundle.outputFiles[0]!;
      equal([/x-api-key/i.test(text), /authorization/.test(text)], [false, true], 'key and token headers');
    },
  },
];
