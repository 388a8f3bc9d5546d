import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { writeReference } from '../../packages/docs/reference/index.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const CONTENT = 'packages/docs/src/content/docs';

const PATTERNS = ['*.md', 'packages/*/*.md', 'examples/*.md', 'examples/*/*.md', `${CONTENT}/**/*.{md,mdx}`];

// Signatures and entries, which are no programs: checks of their own keep them true.
const WITHOUT_PROGRAMS = [/^packages\/core\/api\.md$/, /CHANGELOG\.md$/, /\/docs\/sdk\//, /\/docs\/changelog\.md$/];

/** Files that had samples. One that has none any more has lost its fences, or this check has. */
export const WITH_SAMPLES: readonly RegExp[] = [
  /^README\.md$/,
  /^MIGRATION\.md$/,
  /^packages\/(node|edge|deno|testing|codemod)\/README\.md$/,
  /^packages\/core\/HELPERS\.md$/,
  /^packages\/testing\/GUIDE\.md$/,
  /\/docs\/guides\/[\w-]+\.mdx?$/,
  /\/docs\/reference\/(errors|webhook-events)\.md$/,
  /\/docs\/reference\/[\w-]+\/(?!index)[\w-]+\.md$/,
];

export type TextFile = { readonly file: string; readonly text: string };

/** Every Markdown file that may hold samples. The reference is written anew. */
export async function textFiles(): Promise<TextFile[]> {
  await writeReference(`${root}${CONTENT}/reference`);
  const files = globSync(PATTERNS, { cwd: root, exclude: (path) => path.includes('node_modules') });
  return [...new Set(files)]
    .filter((file) => existsSync(root + file) && !WITHOUT_PROGRAMS.some((pattern) => pattern.test(file)))
    .toSorted()
    .map((file) => ({ file, text: readFileSync(root + file, 'utf8') }));
}
