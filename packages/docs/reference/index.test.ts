import { existsSync } from 'node:fs';
import { beforeAll, expect, test } from 'vitest';
import { referencePages } from './index.ts';
import { operations } from './operations.ts';
import { page, table } from './markdown.ts';
import { kebab, operationUrl, words } from './urls.ts';

let pages: ReadonlyMap<string, string>;
beforeAll(async () => {
  pages = await referencePages();
}, 60_000);

const addressOf = (path: string): string => `/reference/${path.replace(/(index)?\.md$/, '')}`.replace(/(?<!\/)$/, '/');
const headingsOf = (text: string): string[] =>
  [...text.matchAll(/^#{2,3} (.+)$/gm)].map(([, heading]) => heading!.toLowerCase().replaceAll(' ', '-'));

test('every operation has a page under its address, with its id', () => {
  const ids = new Map([...pages].map(([path, text]) => [addressOf(path), /^operationId: "(\w+)"$/m.exec(text)?.[1]]));
  expect(operations).toHaveLength(102);
  expect(operations.map((operation) => ids.get(operationUrl(operation)))).toEqual(operations.map(({ id }) => id));
  expect(pages.size).toBe(102 + new Set(operations.map(({ resource }) => resource)).size + 3);
});

test('the page of an operation has all sections', () => {
  const parts = ['samples', 'parameters', 'response', 'errors', 'test-it', 'see-also'];
  const fences = ['ts node', 'ts edge', 'ts deno', 'sh curl', 'ts node'];
  for (const { resource, method, id, body } of operations) {
    const text = pages.get(`${kebab(resource)}/${kebab(method)}.md`)!;
    expect(headingsOf(text), id).toEqual(expect.arrayContaining([...parts, ...(body ? ['request-body'] : [])]));
    expect(
      [...text.matchAll(/^```((?:ts|sh) .+)$/gm)].map(([, info]) => info),
      id,
    ).toEqual(fences);
  }
});

test('no link within the reference is broken', () => {
  const headings = new Map([...pages].map(([path, text]) => [addressOf(path), headingsOf(text)]));
  const broken = [...pages].flatMap(([path, text]) =>
    [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target]) => {
      const [address, anchor] = target!.split('#');
      if (address && !address.startsWith('/reference/')) return [];
      const found = headings.get(address || addressOf(path));
      return found && (anchor === undefined || found.includes(anchor)) ? [] : [`${path}: ${target}`];
    }),
  );
  expect(broken).toEqual([]);
});

test('every guide that is named exists', () => {
  const guides = new Set(
    [...pages.values()].flatMap((text) => [...text.matchAll(/\]\(\/guides\/([\w-]+)\/\)/g)]).map(([, name]) => name),
  );
  const missing = [...guides].filter(
    (name) => !existsSync(new URL(`../src/content/docs/guides/${name}.md`, import.meta.url)),
  );
  expect(guides.size).toBeGreaterThan(3);
  expect(missing).toEqual([]);
});

test('no heading occurs twice on a page', () => {
  const twice = [...pages].flatMap(([path, text]) =>
    headingsOf(text).flatMap((heading, index, all) => (all.indexOf(heading) < index ? [`${path}: ${heading}`] : [])),
  );
  expect(twice).toEqual([]);
});

const names: readonly { readonly given: string; readonly path: string; readonly want: string }[] = [
  { given: 'linkedAccounts', path: 'linked-accounts', want: 'Linked accounts' },
  { given: 'mcpServers', path: 'mcp-servers', want: 'MCP servers' },
  { given: 'oauth', path: 'oauth', want: 'OAuth' },
];

test.each(names)('$given', ({ given, path, want }) => {
  expect([kebab(given), words(given)]).toEqual([path, want]);
});

test('escapes bars and line breaks of a cell, and quotes of a page', () => {
  expect(table(['a', 'b'], [['x | y\nz', '']])).toBe('| a | b |\n| --- | --- |\n| x \\| y z | – |');
  expect(page({ title: 'A "b"', description: 'c' }, 'd')).toBe('---\ntitle: "A \\"b\\""\ndescription: "c"\n---\n\nd\n');
});
