import { code } from '../markdown.ts';
import { operations, operationsOf, type Operation } from '../operations.ts';
import { ERRORS_URL, operationUrl, resourceUrl, words } from '../urls.ts';

/** Links to the other operations of the resource, to those that the text names, and to guides. */
export function neighbours(operation: Operation): string {
  const siblings = operationsOf(operation.resource).filter(({ id }) => id !== operation.id);
  const mentioned = operations.filter(
    ({ id, resource }) => resource !== operation.resource && operation.text.includes(`\`${id}\``),
  );
  const guides = [
    operation.pagination && '[Pagination](/guides/pagination/)',
    '[Errors and retries](/guides/errors/)',
    '[Rate limits](/guides/rate-limits/)',
    '[Testing your integration](/guides/testing/)',
  ];
  const link = (other: Operation): string =>
    `[${other.summary}](${operationUrl(other)}) (${code(`${other.resource}.${other.method}`)})`;
  return [
    `- [${words(operation.resource)}](${resourceUrl(operation.resource)}): all operations of this resource`,
    ...[...mentioned, ...siblings].map((other) => `- ${link(other)}`),
    `- [All errors](${ERRORS_URL})`,
    ...guides.filter(Boolean).map((guide) => `- ${guide}`),
  ].join('\n');
}
