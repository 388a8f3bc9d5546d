import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { headers, writeHeaders } from './headers.ts';
import { withPolicy } from './policy.ts';

const page = (head: string): string => `<!DOCTYPE html><html><head><meta charset="utf-8"/>${head}</head></html>`;
const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const scriptsOf = (html: string): string | undefined => /script-src ([^;]*)/.exec(html)?.[1];

test.each([
  { title: 'none', head: '', want: [] },
  { title: 'one of the page itself', head: '<script>a = 1;</script>', want: [hash('a = 1;')] },
  { title: 'a module', head: '<script type="module">\nb();\n</script>', want: [hash('\nb();\n')] },
  { title: 'the same one twice', head: '<script>a</script><script>a</script>', want: [hash('a')] },
  { title: 'one of a file', head: '<script type="module" src="/_astro/x.js"></script>', want: [] },
])('scripts: $title', ({ head, want }) => {
  expect(scriptsOf(withPolicy(page(head)))).toBe(["'self'", "'wasm-unsafe-eval'", ...want].join(' '));
});

test('the policy stands before what it is about, and allows nothing from elsewhere', () => {
  const html = withPolicy(page('<script>a</script>'));
  expect(html.indexOf('content-security-policy')).toBeLessThan(html.indexOf('<script>'));
  expect(html).toContain("default-src 'none'");
  expect(html).not.toMatch(/https?:|\*|'unsafe-eval'/);
});

test('a page without a charset is refused, since its policy would have no place', () => {
  expect(() => withPolicy('<html><head></head></html>')).toThrow('charset');
});

test('the file of headers says for every path that nobody frames it', () => {
  const dist = mkdtempSync(join(tmpdir(), 'refold-headers-'));
  writeHeaders(dist);
  const [path, ...lines] = readFileSync(join(dist, '_headers'), 'utf8').trimEnd().split('\n');
  rmSync(dist, { recursive: true });
  expect(path).toBe('/*');
  expect(lines).toEqual(Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`));
  expect(lines).toContain("  content-security-policy: frame-ancestors 'none'");
});
