import { manifest } from '../contract.ts';
import { page, sections, table } from '../markdown.ts';
import { operations, operationsOf } from '../operations.ts';
import { ERRORS_URL, EVENTS_URL, operationUrl, resourceUrl, words } from '../urls.ts';
import { limitText } from './notes.ts';

/** The entry of the reference. */
export function indexPage(): string {
  const resources = Object.entries(manifest.resources);
  const rows = resources.map(([resource, { description }]) => [
    `[${words(resource)}](${resourceUrl(resource)})`,
    description,
    operationsOf(resource)
      .map((operation) => `[${operation.method}](${operationUrl(operation)})`)
      .join(', '),
  ]);
  const title = 'API reference';
  return page(
    {
      title,
      description: `All ${operations.length} operations of the Refold API ${manifest.version}, the webhook events and the errors.`,
      sidebar: { label: 'Overview', order: 0 },
    },
    sections(
      `${operations.length} operations on ${resources.length} resources, [${Object.keys(manifest.events).length} webhook events](${EVENTS_URL}) and [every error](${ERRORS_URL}) of Refold API ${manifest.version}. Each page is generated from the contract, and each of its samples runs against the mock before it is published.`,
      `**Rate limit.** ${limitText}`,
      table(['Resource', 'What it is', 'Operations'], rows),
    ),
  );
}
