import { expect, test } from 'vitest';
import { commandProblem } from './commands.ts';

const rows: readonly { readonly given: string; readonly want: string | undefined }[] = [
  { given: 'npm test', want: undefined },
  { given: 'npm run tour', want: undefined },
  { given: 'npm run tour # takes a minute', want: undefined },
  { given: 'npm run no-such-script', want: 'no script no-such-script: "npm run no-such-script"' },
  { given: 'npm install @refold/node', want: undefined },
  { given: 'npm install --save-dev @refold/testing vitest', want: undefined },
  { given: 'deno add jsr:@refold/deno', want: undefined },
  { given: 'npm install @refold/nod', want: 'no package here is or uses @refold/nod: "npm install @refold/nod"' },
  { given: 'npm uninstall @cobaltio/cobalt', want: undefined },
  { given: 'npx @refold/testing mock --port 4010 --seed 7', want: undefined },
  { given: 'REFOLD_API_KEY=tk_… npx @refold/testing verify', want: undefined },
  {
    given: 'npx @refold/testing mack',
    want: '@refold/testing has no command mack: "npx @refold/testing mack"',
  },
  { given: 'npx @refold/codemod src', want: undefined },
  { given: 'curl \\\n  http://127.0.0.1:4010/', want: undefined },
  { given: 'npm test\nrm -rf .', want: 'nothing here knows the command "rm -rf ."' },
];

test.each(rows)('$given', ({ given, want }) => {
  expect(commandProblem(given)).toBe(want);
});
