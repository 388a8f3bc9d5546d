import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { prepareChromium } from '../runtimes/hosts/chromium.ts';
import { launch } from './browser.ts';
import type { Check } from './check.ts';
import { inspect } from './checks/accessible.ts';
import { checksumsMatch } from './checks/downloads.ts';
import { noDeadLink } from './checks/links.ts';
import { noExternalRequest } from './checks/network.ts';
import { operationsEverywhere } from './checks/operations.ts';
import { postmanRuns } from './checks/postman.ts';
import { markdownCopyEverywhere } from './checks/markdown-copies.ts';
import { readPages } from './pages.ts';
import { serve } from './serve.ts';

type Files = Readonly<Record<string, string>>;

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title><link rel="icon" href="data:,">${head}</head><body><main><h1>A page</h1>${body}</main></body></html>`;
const alternate = '<link rel="alternate" type="text/markdown" href="/index.md">';
const collection = JSON.stringify({ item: [{ item: [{ id: 'listEvents', name: 'x' }] }] });
const leaky = JSON.stringify({ info: { description: 'tk_live_12345' }, item: [] });

let browser: Browser;
beforeAll(async () => {
  expect(await prepareChromium()).toBeUndefined();
  browser = await launch();
});
afterAll(() => browser.close());

/** The problems that a check finds in a site of these files. */
async function problemsOf(check: Check, files: Files): Promise<string> {
  const dist = mkdtempSync(join(tmpdir(), 'refold-docs-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(dist, path)), { recursive: true });
    writeFileSync(join(dist, path), text);
  }
  const site = await serve(dist);
  try {
    const { problems } = await check.run({ dist, url: site.url, browser, pages: readPages(dist) });
    return problems.join('\n');
  } finally {
    await site.close();
    rmSync(dist, { recursive: true });
  }
}

const faults: readonly (readonly [name: string, check: Check, files: Files, want: RegExp])[] = [
  [
    'an image from elsewhere',
    noExternalRequest,
    { 'index.html': page('<img alt="" src="https://cdn.example.com/a.png">') },
    /^\/ asks https:\/\/cdn\.example\.com\/a\.png/,
  ],
  [
    'a script that asks',
    noExternalRequest,
    { 'index.html': page('<script>fetch("https://stats.example.com/").catch(() => 0)</script>') },
    /\/ asks https:\/\/stats\.example\.com/,
  ],
  [
    'a script that throws',
    noExternalRequest,
    { 'index.html': page('<script>throw new Error("broken")</script>') },
    /\/ fails: broken/,
  ],
  ['no pages', noExternalRequest, {}, /There were no pages/],
  [
    'a dead link',
    noDeadLink,
    { 'index.html': page('<a href="/gone/">x</a>') },
    /\/ links to \/gone\/, which is not there/,
  ],
  ['a dead anchor', noDeadLink, { 'index.html': page('<a href="/#gone">x</a>') }, /whose anchor is not there/],
  [
    'a dead link of a Markdown copy',
    noDeadLink,
    { 'index.html': page(''), 'a.md': '[x](/gone.md)' },
    /\/a\.md links to \/gone\.md/,
  ],
  ['a link without https', noDeadLink, { 'index.html': page('<a href="http://example.com/">x</a>') }, /not https/],
  ['a missing Markdown copy', markdownCopyEverywhere, { 'index.html': page('', alternate) }, /\/ has no \/index\.md/],
  [
    'a Markdown copy that is not named',
    markdownCopyEverywhere,
    { 'index.html': page(''), 'index.md': '# A page\n' },
    /does not name/,
  ],
  [
    'syntax of the site in a Markdown copy',
    markdownCopyEverywhere,
    { 'index.html': page('', alternate), 'index.md': '# A page\n\n:::samples\n' },
    /holds syntax/,
  ],
  [
    'an operation without a page',
    operationsEverywhere,
    { 'index.html': page(''), 'llms.txt': '', 'downloads/refold.postman_collection.json': collection },
    /pages: listEvents is missing/,
  ],
  [
    'a line to nowhere',
    operationsEverywhere,
    { 'llms.txt': '- [x](/gone.md): listEvents, `GET /x`', 'downloads/refold.postman_collection.json': collection },
    /llms\.txt names \/gone\.md/,
  ],
  [
    'another checksum',
    checksumsMatch,
    { 'downloads/SHA256SUMS': `${'0'.repeat(64)}  a.txt\n`, 'downloads/a.txt': 'x' },
    /a\.txt has another checksum/,
  ],
  [
    'a file that is not listed',
    checksumsMatch,
    { 'downloads/SHA256SUMS': `${'0'.repeat(64)}  a.txt\n`, 'downloads/b.txt': 'x' },
    /b\.txt is not listed/,
  ],
  [
    'a secret in the collection',
    postmanRuns,
    { 'downloads/refold.postman_collection.json': leaky },
    /looks like a secret/,
  ],
];

describe('checks of the docs can fail', () => {
  test.each(faults)('%s', async (_name, check, files, want) => {
    expect(await problemsOf(check, files)).toMatch(want);
  });

  test('a sound site passes', async () => {
    const files = {
      'index.html': page('<a id="x" href="/#x">x</a>', alternate),
      'index.md': '# A page\n\n[x](/index.md)\n',
    };
    for (const check of [noExternalRequest, noDeadLink, markdownCopyEverywhere])
      expect(await problemsOf(check, files)).toBe('');
  });

  test('an axe fault', async () => {
    const tab = await browser.newPage();
    await tab.setContent(page('<button></button><p style="color: #ccc">Too faint to read.</p>'));
    expect((await inspect(tab)).join('\n')).toMatch(/critical button-name[\s\S]*serious color-contrast/);
    await tab.close();
  });
});
