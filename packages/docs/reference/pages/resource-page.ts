import { manifest } from '../contract.ts';
import { code, page, sections, table } from '../markdown.ts';
import { operationsOf } from '../operations.ts';
import { operationUrl, words } from '../urls.ts';
import { badges } from './notes.ts';

/** Page of a resource, with its operations. */
export function resourcePage(resource: string): string {
  const { description } = manifest.resources[resource]!;
  const rows = operationsOf(resource).map((operation) => [
    `[${operation.summary}](${operationUrl(operation)})`,
    code(`${resource}.${operation.method}`),
    code(`${operation.verb} ${operation.path}`),
    badges(operation),
    operation.retry,
  ]);
  const title = words(resource);
  return page(
    { title, description, sidebar: { label: 'Overview', order: 0 } },
    sections(description, table(['Operation', 'Method', 'Request', 'Credentials', 'Retry policy'], rows)),
  );
}
