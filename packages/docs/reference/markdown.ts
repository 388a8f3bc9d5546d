/** A table with header cells. Rows may be of any length; nothing is a dash. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => oneLine(cell) || '–').join(' | ')} |`;
  return [line(header), `|${header.map(() => ' --- |').join('')}`, ...rows.map(line)].join('\n');
}

/** Text that stands in one line, and in a cell without ending it. */
function oneLine(text: string): string {
  return text
    .trim()
    .replace(/\s*\n\s*/g, ' ')
    .replaceAll('|', '\\|');
}

/** A fenced block. `info` is the language and what follows it. */
export const fence = (info: string, text: string): string => `\`\`\`${info}\n${text.trim()}\n\`\`\``;

/** Text as code. A cell of a table must not lose its bars. */
export const code = (text: unknown): string => `\`${typeof text === 'string' ? text : JSON.stringify(text)}\``;

/** Sections below one another; empty ones fall away. */
export const sections = (...parts: readonly (string | undefined | false)[]): string =>
  parts.filter((part): part is string => Boolean(part)).join('\n\n');

export type FrontMatter = {
  readonly title: string;
  readonly description: string;
  readonly sidebar?: { readonly label?: string; readonly order?: number };
  /** Lets checks find the page of an operation. */
  readonly operationId?: string;
};

/** A page as the site reads it. JSON is YAML, so nothing needs escaping. */
export function page({ sidebar, ...texts }: FrontMatter, body: string): string {
  const lines = Object.entries({ ...texts, sidebar }).filter(([, value]) => value !== undefined);
  return `---\n${lines.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join('\n')}\n---\n\n${body.trim()}\n`;
}

/** The first sentence of a text, in one line. */
export function firstSentence(text: string): string {
  return /^[\s\S]*?\.(?=\s|$)/.exec(text)?.[0].replace(/\s+/g, ' ') ?? text;
}

/** The anchor that the site gives to a heading of one word. */
export const anchorOf = (heading: string): string => heading.toLowerCase();
