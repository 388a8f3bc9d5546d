import { contract, manifest } from '../reference/contract.ts';
import { operations } from '../reference/operations.ts';
import { markdownUrl } from './markdown-copy.ts';
import type { Source } from './sources.ts';

const INTRODUCTION = `# Refold SDK

> All operations of the Refold API (contract ${contract.info.version}) as typed methods for Node, edge runtimes and Deno.

Every page of this site is there as Markdown: put \`.md\` in place of the last slash of its address. The whole contract is
[openapi.yaml](/downloads/openapi.yaml); guides and reference in one text are [llms-full.txt](/llms-full.txt). The API takes
${manifest.rateLimit.requestsPerSecond} requests a second with bursts of ${manifest.rateLimit.burst}; the clients keep to it.`;

/** Index for agents: one line per operation, and one per guide. */
export function llmsIndex(sources: readonly Source[]): string {
  const below = (prefix: string): Source[] => sources.filter(({ url }) => url.startsWith(prefix));
  const reference = below('/reference/').filter(({ operationId }) => !operationId);
  return [
    INTRODUCTION,
    section('Guides', below('/guides/').map(lineOf)),
    section(
      'Operations',
      operations.map((operation) => operationLine(operation.id, sources)),
    ),
    section('Errors, events and resources', reference.map(lineOf)),
    section('Optional', [...below('/sdk/'), ...below('/changelog/'), ...below('/downloads/')].map(lineOf)),
  ].join('\n\n');
}

/** Guides and reference as one text. */
export function llmsFull(sources: readonly Source[], copyOf: (source: Source) => string): string {
  const included = sources.filter(
    ({ url }) => url === '/' || url.startsWith('/guides/') || url.startsWith('/reference/'),
  );
  return included.map((source) => `<!-- ${markdownUrl(source.url)} -->\n\n${copyOf(source)}`).join('\n');
}

const section = (title: string, lines: readonly string[]): string => `## ${title}\n\n${lines.join('\n')}\n`;

const lineOf = ({ title, url, description }: Source): string => `- [${title}](${markdownUrl(url)}): ${description}`;

function operationLine(id: string, sources: readonly Source[]): string {
  const source = sources.find(({ operationId }) => operationId === id);
  if (!source) throw new Error(`The reference has no page for ${id}.`);
  const { verb, path, resource, method } = operations.find((operation) => operation.id === id)!;
  return `- [${source.title}](${markdownUrl(source.url)}): ${id}, \`${verb} ${path}\`, \`${resource}.${method}\``;
}
