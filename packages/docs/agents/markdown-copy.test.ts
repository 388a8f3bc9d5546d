import { expect, test } from 'vitest';
import { readSource } from './sources.ts';
import { markdownCopyOf, markdownUrl } from './markdown-copy.ts';

const pages = ['/', '/guides/a/', '/guides/b/', '/reference/x/get/'];

const rows: readonly (readonly [name: string, given: string, want: string])[] = [
  ['a link to a page', '[b](/guides/b/)', '[b](/guides/b.md)'],
  ['a relative link, with its anchor', '[b](../b/#c)', '[b](/guides/b.md#c)'],
  ['a link to the home page', '[home](/)', '[home](/index.md)'],
  ['a link to a file', '[all](/downloads/openapi.yaml)', '[all](/downloads/openapi.yaml)'],
  ['links within and to elsewhere', '[c](#c) [e](https://example.com/)', '[c](#c) [e](https://example.com/)'],
  ['badges', '<span class="x">API key</span> <span class="x">token</span>', 'API key, token'],
  ['tags in code', 'Use `<span>`.', 'Use `<span>`.'],
  ['an aside', ':::tip[Faster]\nText.\n:::', '**Faster:**\nText.'],
  ['an aside without a title', ':::caution\nText.\n:::', '**Caution:**\nText.'],
  [
    'samples',
    ':::samples\n\n```ts node\na [b](/guides/b/)\n```\n\n```sh curl\nb\n```\n\n:::',
    '### Node\n\n```ts\na [b](/guides/b/)\n```\n\n### cURL\n\n```sh\nb\n```',
  ],
];

test.each(rows)('%s', (_name, given, want) => {
  const source = readSource('guides/a.md', `---\ntitle: A\ndescription: About a.\n---\n\n${given}\n`);
  expect(markdownCopyOf(source, (url) => pages.includes(url))).toBe(`# A\n\n> About a.\n\n${want}\n`);
});

test('an operation is named', () => {
  const source = readSource('reference/x/get.md', '---\ntitle: Get\noperationId: getX\n---\nText.\n');
  expect(markdownCopyOf(source, () => false)).toBe('# Get\n\nOperation: `getX`\n\nText.\n');
});

test.each([
  ['index.md', '/', '/index.md'],
  ['reference/index.md', '/reference/', '/reference.md'],
  ['guides/a.md', '/guides/a/', '/guides/a.md'],
])('%s stands at %s', (path, url, markdown) => {
  expect(readSource(path, '---\ntitle: A\n---\n').url).toBe(url);
  expect(markdownUrl(url)).toBe(markdown);
});

test('a page without front matter is refused', () => {
  expect(() => readSource('a.md', '# A')).toThrow('a.md: a page begins with front matter.');
});
