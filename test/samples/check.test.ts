import { expect, test } from 'vitest';
import { checkFiles } from './check.ts';

const list = "import { Refold } from '@refold/node';\nconst refold = new Refold();\n";
const worker = (body: string): string => `export default { async fetch(): Promise<Response> {\n${body}\n} };\n`;

/** A sample, and what is found wrong with it, by a part of the text; nothing where it is right. */
const rows: readonly { readonly block: string; readonly want?: RegExp }[] = [
  { block: `ts node\n${list}console.log((await refold.linkedAccounts.list()).docs.length);` },
  { block: `ts node\n${list}await refold.linkedAccounts.lst();`, want: /error TS2551: Property 'lst' does not exist/ },
  { block: `ts node\nconst port: number = process.env.PORT;`, want: /error TS2322/ },
  { block: `ts node\nthrow new TypeError('no');`, want: /^TypeError: no$/ },
  {
    block: `ts node\nconsole.log('the name is', ({} as { name?: string }).name);`,
    want: /it printed "the name is undefined"/,
  },
  {
    block: `ts node\nvoid Promise.reject(new Error('nobody caught it'));\nawait new Promise((go) => setTimeout(go, 10));`,
    want: /nobody caught it/,
  },
  {
    block: `ts node\n${list}await refold.linkedAccounts.get({ linked_account_id: 'nobody' });`,
    want: /NotFoundError: getLinkedAccount: 404/,
  },
  { block: `ts node no-such-setup\nconsole.log(1);`, want: /there is no set-up no-such-setup/ },
  { block: `ts node client\nconsole.log((await acme.configs.list({ slug: 'hubspot' })).length);` },
  { block: `ts edge\n${worker("return new Response('fine');")}` },
  { block: `ts edge\n${worker("return new Response('no', { status: 500 });")}`, want: /it answered 500: no/ },
  {
    block: `ts edge\n${worker('return new Response(process.cwd());')}`,
    want: /Cannot find name 'process'|process is not defined/,
  },
  {
    block: `ts edge\nconst early = await fetch('https://app.refold.ai/api/v2/public/human-tasks/6a31a2f0d396207fd2510000');\n${worker('return early;')}`,
    want: /no Worker starts with it/,
  },
  { block: `ts deno\nconsole.log(Deno.env.get('REFOLD_API_KEY')!.length);` },
  { block: `ts deno\nconsole.log(await Deno.readTextFile('/etc/hostname'));`, want: /NotCapable/ },
  { block: `ts vitest\nimport { expect, test } from 'vitest';\ntest('one', () => expect(1).toBe(1));` },
  {
    block: `ts vitest\nimport { expect, test } from 'vitest';\ntest('one', () => expect(1).toBe(2));`,
    want: /expected 1 to be 2/,
  },
  { block: `ts vitest\nexport const nothing = 1;`, want: /./ },
  {
    block: `sh curl\ncurl --fail-with-body https://app.refold.ai/api/v2/public/linked-account -H "x-api-key: $REFOLD_API_KEY"`,
  },
  {
    block: `sh curl\ncurl --fail-with-body https://app.refold.ai/api/v2/public/linked-account -H 'x-api-key: wrong'`,
    want: /exit 22/,
  },
  { block: `sh curl\necho nothing`, want: /it called nothing/ },
  { block: `sh\nnpm run nowhere`, want: /no script nowhere/ },
  { block: `ts\nlet a;`, want: /names no runtime/ },
];

test('each sample is judged by itself', async () => {
  const files = rows.map(({ block }, index) => ({ file: `${index}.md`, text: `\`\`\`${block}\n\`\`\`\n` }));
  const results = await checkFiles(files, () => undefined);
  const said = rows.map(({ block, want }, index) => {
    const texts = results.find(({ file }) => file === `${index}.md`)?.problems.map(({ text }) => text) ?? [];
    const right = want ? texts.some((text) => want.test(text)) : texts.length === 0;
    return right ? undefined : `${block}\n  -> ${texts.join('\n  -> ') || 'nothing'}`;
  });
  expect(said.filter(Boolean)).toEqual([]);
}, 300_000);

test('a file that had samples and has none is found', async () => {
  const [result] = await checkFiles([{ file: 'README.md', text: '# Nothing' }], () => undefined);
  expect(result?.problems.map(({ text }) => text)).toEqual(['it had samples and has none']);
});
