/** A fenced block of a Markdown file. */
export type Block = {
  /** Line of the opening fence, from 1. */
  readonly line: number;
  readonly language: string;
  /** The plain words behind the language; `title="..."`, `{1-3}` and the like are for the page alone. */
  readonly words: readonly string[];
  readonly code: string;
};

const FENCE = /^( *)(`{3,}|~{3,})(.*)$/;

/** All fenced blocks of a Markdown text, in order. */
export function blocksOf(markdown: string): Block[] {
  const blocks: Block[] = [];
  let open:
    | { readonly line: number; readonly indent: string; readonly fence: string; readonly info: string }
    | undefined;
  let code: string[] = [];
  for (const [index, text] of markdown.split('\n').entries()) {
    const [, indent = '', fence = '', info = ''] = FENCE.exec(text) ?? [];
    if (!open) {
      if (fence) [open, code] = [{ line: index + 1, indent, fence, info }, []];
    } else if (fence[0] === open.fence[0] && fence.length >= open.fence.length && info.trim() === '') {
      const [language = '', ...words] = open.info.trim().split(/\s+/);
      blocks.push({ line: open.line, language, words: words.filter(isPlain), code: `${code.join('\n')}\n` });
      open = undefined;
    } else code.push(text.startsWith(open.indent) ? text.slice(open.indent.length) : text.trimStart());
  }
  return blocks;
}

const isPlain = (word: string): boolean => /^[a-z][\w-]*$/.test(word);
