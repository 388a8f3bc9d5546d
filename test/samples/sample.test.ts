import { expect, test } from 'vitest';
import { blocksOf } from './extract.ts';
import { samplesOf } from './sample.ts';

const fences: readonly { readonly given: string; readonly want: readonly unknown[] }[] = [
  { given: 'no block', want: [] },
  { given: '```ts node\na\n\nb\n```\n', want: [[1, 'ts', ['node'], 'a\n\nb\n']] },
  { given: 'x\n\n```\nplain\n```', want: [[3, '', [], 'plain\n']] },
  { given: '- one\n  ```sh curl\n  curl\n    -d\n  ```', want: [[2, 'sh', ['curl'], 'curl\n  -d\n']] },
  { given: '````md\n```ts node\n```\n````', want: [[1, 'md', [], '```ts node\n```\n']] },
  { given: '```ts node client title="a.ts" {1-2}\n```', want: [[1, 'ts', ['node', 'client'], '\n']] },
  { given: '~~~json\n{}\n~~~', want: [[1, 'json', [], '{}\n']] },
];

test.each(fences)('the blocks of %j', ({ given, want }) => {
  expect(blocksOf(given).map(({ line, language, words, code }) => [line, language, words, code])).toEqual(want);
});

const kinds: readonly { readonly given: string; readonly want: string }[] = [
  { given: 'ts node', want: 'node' },
  { given: 'ts edge worker', want: 'edge behind worker' },
  { given: 'ts deno', want: 'deno' },
  { given: 'ts vitest', want: 'vitest' },
  { given: 'sh curl', want: 'curl' },
  { given: 'sh', want: 'commands' },
  { given: 'json', want: 'nothing' },
  { given: 'text', want: 'nothing' },
  { given: 'ts', want: 'wrong: a block of ts that names no runtime' },
  { given: 'ts browser', want: 'wrong: a block of ts that names no runtime' },
  { given: 'js', want: 'wrong: a block of js that names no runtime' },
  { given: 'sh wget', want: 'wrong: a block of sh with the unknown word wget' },
  { given: '', want: 'wrong: a block without a language' },
];

test.each(kinds)('a block of %j', ({ given, want }) => {
  const { samples, problems } = samplesOf('a.md', `\`\`\`${given}\nx\n\`\`\`\n`);
  const [sample] = samples;
  const found = sample && `${sample.kind}${sample.setup ? ` behind ${sample.setup}` : ''}`;
  expect(found ?? (problems[0] ? `wrong: ${problems[0].text}` : 'nothing')).toBe(want);
});
