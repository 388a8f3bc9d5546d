import type { Source } from './sources.ts';

/** Address of a page's Markdown: `.md` in place of the last slash. */
export const markdownUrl = (url: string): string => (url === '/' ? '/index.md' : url.replace(/\/$/, '.md'));

const RUNTIMES: Readonly<Record<string, string>> = { node: 'Node', edge: 'Edge', deno: 'Deno', curl: 'cURL' };
const CONTAINER = /^:::(\w+)(?:\[(.*)\])?/;

/** A page as Markdown that needs no site: title, description, and links that lead to other such pages. */
export function markdownCopyOf(source: Source, isPage: (url: string) => boolean): string {
  const lines: string[] = [];
  let container = '';
  let fence = '';
  for (const line of source.body.split('\n')) {
    const opened = /^(\s*)(`{3,})(\w*)(?: (\w+))?/.exec(line);
    if (fence) {
      lines.push(line);
      if (line.trim() === fence) fence = '';
    } else if (opened) {
      const [, indent, ticks, language, runtime] = opened;
      if (container === 'samples') lines.push(`### ${RUNTIMES[runtime ?? ''] ?? runtime}`, '');
      lines.push(`${indent}${ticks}${language}`);
      fence = ticks!;
    } else if (line.startsWith(':::')) {
      const [, kind, title] = CONTAINER.exec(line) ?? [];
      container = kind ?? '';
      if (kind && kind !== 'samples') lines.push(`**${title ?? nameOf(kind)}:**`);
    } else lines.push(withLinks(withoutTags(line), source.url, isPage));
  }
  const text = lines
    .join('\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
  const description = source.description && `> ${source.description}\n\n`;
  const operation = source.operationId ? `Operation: \`${source.operationId}\`\n\n` : '';
  return `# ${source.title}\n\n${description}${operation}${text}\n`;
}

/** `tip` as a name: `Tip`. */
const nameOf = (kind: string): string => kind[0]!.toUpperCase() + kind.slice(1);

/** Removes tags, except those in code. */
function withoutTags(line: string): string {
  return outsideCode(line, (text) =>
    text.replaceAll(/<\/span>\s*<span[^>]*>/g, ', ').replaceAll(/<\/?[a-z][^>]*>/g, ''),
  );
}

/** Points links to the Markdown of pages, from the root. */
function withLinks(line: string, base: string, isPage: (url: string) => boolean): string {
  return line.replaceAll(/\]\(([^)\s]+)/g, (whole, target: string) => {
    if (/^(#|\w+:)/.test(target)) return whole;
    const { pathname, hash } = new URL(target, `http://site${base}`);
    return `](${isPage(pathname) ? markdownUrl(pathname) : pathname}${hash}`;
  });
}

/** Changes a line except what stands between backticks. */
function outsideCode(line: string, change: (text: string) => string): string {
  return line
    .split(/(`+[^`]*`+)/)
    .map((part, index) => (index % 2 === 1 ? part : change(part)))
    .join('');
}
