import { code, fence, page, sections, table } from '../markdown.ts';
import { documentedErrors, type DocumentedError } from '../errors/documented.ts';
import { envelopes } from '../errors/envelopes.ts';
import { callErrors, helperErrors, type SdkError } from '../errors/sdk-errors.ts';
import { operationUrl } from '../urls.ts';

const CATCH = `import { AuthenticationError, NotFoundError, Refold, RefoldError } from '@refold/node';

const refold = new Refold(); // reads REFOLD_API_KEY
try {
  await refold.linkedAccounts.get({ linked_account_id: 'no-such-account' });
} catch (error) {
  if (error instanceof NotFoundError) console.log('no such account', error.code);
  else if (error instanceof AuthenticationError) console.log('check the key', error.requestId ?? '');
  else if (error instanceof RefoldError) console.log(error.code, error.retryable, error.outcomeUnknown);
  else throw error;
}
`;

const STATUSES: Readonly<Record<number, string>> = {
  400: 'The server found the input wrong.',
  401: 'The credential is missing, wrong, expired or rotated.',
  403: 'The credential is not allowed to do this.',
  404: 'There is no such resource, or no linked account was named.',
  409: 'The state of the resource does not allow this.',
  429: 'The limit of 20 requests a second with bursts of 5 was exceeded.',
  500: 'The server, or an app behind it, failed.',
  501: 'The server does not support this yet.',
};

const RETRIED: Readonly<Record<number, string>> = { 429: 'yes', 500: 'where the operation may be repeated' };

/** Catalogue of errors: by class, by status, by Refold's code, by form of the body. */
export function errorsPage(): string {
  return page(
    {
      title: 'Errors',
      description: 'Every error of the API and of the SDK: by class, status, code and envelope, with cause and fix.',
      sidebar: { label: 'Errors', order: 2 },
    },
    sections(
      'Every error of a call is a `RefoldError`. It has `code`, `operationId`, `attempts`, `retryable` and `outcomeUnknown`, and never contains a key or token. For a response with an error status it is an `ApiError`, which adds `status`, `requestId`, `retryAfterMs` and `body`.',
      fence('ts node', CATCH),
      '`code` is stable: use it in logs, in other processes, and in programs with two installed copies of the SDK, where `instanceof` does not work. Codes in capitals are Refold’s, codes in lower case the SDK’s. [The guide](/guides/errors/) explains which errors to catch, and when to call again.',
      `## By class\n\n${byClass()}`,
      `## Errors of the SDK\n\nThese do not come from the server.\n\n${sdkTable(callErrors)}`,
      `## Errors of the helpers\n\n${sdkTable(helperErrors)}`,
      `## By status\n\n${byStatus()}`,
      `## By code\n\n\`SERVER_ERROR\` comes with every status, so read the status first. An error without a code of Refold’s has the code \`http_\` and its status, such as \`http_429\`, or the type in its body.\n\n${byCode()}`,
      `## The five envelopes\n\nThe body of an error has one of five forms. The SDK reads them all; this is for calls without it.\n\n${envelopeTexts()}`,
    ),
  );
}

const unique = (texts: readonly (string | undefined)[]): string[] =>
  [...new Set(texts)].filter((text) => text !== undefined);

/** Classes of a status, each with its errors. */
function byClass(): string {
  const groups = Map.groupBy(documentedErrors, ({ className }) => className);
  const order = [...groups].toSorted(([, [one]], [, [other]]) => one!.status - other!.status);
  return sections(...order.map(([className, errors]) => `### ${className}\n\n${classText(errors)}`));
}

function classText(errors: readonly DocumentedError[]): string {
  const statuses = unique(errors.map(({ status }) => String(status))).toSorted();
  const causes = Map.groupBy(errors, ({ label, fix }) => `${label} ${fix}`);
  const rows = [...causes.values()]
    .toSorted((one, other) => other.length - one.length)
    .map((group) => [
      `“${group[0]!.message}”`,
      unique(group.map((error) => error.code))
        .map(code)
        .join(', '),
      group[0]!.fix ?? '',
      operationsText(group),
    ]);
  return `Status ${statuses.join(' or ')}.\n\n${table(['Message', 'Code', 'Fix', 'Operations'], rows)}`;
}

/** The operations, or their number where there are many. */
function operationsText(group: readonly DocumentedError[]): string {
  if (group.length > 12) return `${group.length} operations`;
  return unique(
    group.map(({ operation }) => `[${operation.resource}.${operation.method}](${operationUrl(operation)})`),
  ).join(', ');
}

function sdkTable(errors: readonly SdkError[]): string {
  const rows = errors.map(({ className, code: name, cause, fix }) => [code(className), code(name), cause, fix]);
  return table(['Class', 'Code', 'Cause', 'Fix'], rows);
}

function byStatus(): string {
  const groups = Map.groupBy(documentedErrors, ({ status }) => status);
  const rows = [...groups]
    .toSorted(([one], [other]) => one - other)
    .map(([status, errors]) => [
      String(status),
      `[${code(errors[0]!.className)}](#${errors[0]!.className.toLowerCase()})`,
      STATUSES[status] ?? '',
      RETRIED[status] ?? 'no',
      `${new Set(errors.map(({ operation }) => operation.id)).size}`,
    ]);
  return table(['Status', 'Class', 'Meaning', 'Retried by the client', 'Operations'], rows);
}

function byCode(): string {
  const groups = Map.groupBy(documentedErrors, (error) => error.code ?? '');
  const rows = [...groups]
    .filter(([name]) => name !== '')
    .toSorted(([one], [other]) => one.localeCompare(other))
    .map(([name, errors]) => [
      code(name),
      unique(errors.map(({ status }) => String(status)))
        .toSorted()
        .join(', '),
      unique(errors.map(({ className }) => className))
        .map(code)
        .join(', '),
      unique(errors.map(({ cause }) => cause)).length === 1 ? errors[0]!.cause : operationsText(errors),
    ]);
  return table(['Code', 'Status', 'Class', 'Where'], rows);
}

function envelopeTexts(): string {
  return sections(
    ...envelopes.map(
      ({ name, description, example }) =>
        `### ${name}\n\n${description}\n\n${fence('json', JSON.stringify(example.body, null, 2))}`,
    ),
  );
}
