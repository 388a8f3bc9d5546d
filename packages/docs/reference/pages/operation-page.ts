import type { Fixtures } from '@refold/testing';
import { refName, resolved, type Schema } from '../contract.ts';
import { code, fence, firstSentence, page, sections, table } from '../markdown.ts';
import type { Operation, Parameter } from '../operations.ts';
import { curlCommand } from '../samples/curl.ts';
import { callOf, denoProgram, edgeProgram, nodeProgram } from '../samples/programs.ts';
import { testProgram } from '../samples/test-program.ts';
import { aboutField, fieldTable, reachable, typeSections } from '../schemas/tables.ts';
import { isStructure, typeText } from '../schemas/type-text.ts';
import { resourceUrl, words } from '../urls.ts';
import { errorsSection } from './errors-section.ts';
import { examplesText } from './examples.ts';
import { neighbours } from './neighbours.ts';
import { badges, clients, failureText, limitText, paginationText, retryText } from './notes.ts';

/** The page of one operation. */
export function operationPage(operation: Operation, fixtures: Fixtures, order: number): string {
  const { id, summary, text } = operation;
  const front = {
    title: summary,
    description: firstSentence(text),
    operationId: id,
    sidebar: { label: summary, order },
  };
  return page(
    front,
    sections(
      fence('http', `${operation.verb} https://app.refold.ai${operation.path}`),
      badges(operation),
      operation.deprecated && '**Deprecated.** It works, but there is a better operation.',
      text,
      failureText(operation),
      facts(operation),
      `## Samples\n\n${samples(operation)}`,
      `## Parameters\n\n${parameters(operation)}`,
      requestBody(operation),
      `## Response\n\n${response(operation)}`,
      `## Errors\n\n${errorsSection(operation)}\n\n[The catalogue](/reference/errors/) has the errors of the SDK, such as a connection that broke off.`,
      `## Test it\n\nA whole test of code that makes this call, against the mock of \`@refold/testing\`. It needs no account and no network.\n\n${fence('ts node', testProgram(operation, fixtures))}`,
      `## See also\n\n${neighbours(operation)}`,
    ),
  );
}

function facts(operation: Operation): string {
  const rows = [
    ['Method', code(callName(operation))],
    ['Function', `${code(operation.function)} of \`@refold/core/functions\``],
    ['Clients', clients(operation)],
    ['Retry policy', retryText(operation)],
    ['Pages', paginationText(operation) ?? 'The response is complete; there are no pages.'],
    ['Rate limit', limitText],
    ['Resource', `[${words(operation.resource)}](${resourceUrl(operation.resource)})`],
  ];
  return table(['Fact', 'Value'], rows);
}

const callName = (operation: Operation): string => callOf(operation).split('(', 1)[0]!;

function samples(operation: Operation): string {
  return sections(
    ':::samples',
    fence('ts node', nodeProgram(operation)),
    fence('ts edge', edgeProgram(operation)),
    fence('ts deno', denoProgram(operation)),
    fence('sh curl', curlCommand(operation)),
    ':::',
  );
}

function parameters(operation: Operation): string {
  const { own, accountParameter } = operation;
  const rows = own.map((parameter) => [
    code(parameter.name),
    place(parameter),
    typeText(parameter.schema),
    parameter.required ? 'yes' : 'no',
    aboutParameter(parameter),
  ]);
  return sections(
    rows.length > 0 ? table(['Name', 'In', 'Type', 'Required', 'Meaning'], rows) : 'None.',
    accountParameter &&
      `With an API key for a linked account, the ${accountParameter.in} parameter ${code(accountParameter.wireName)} says which one. The client of \`refold.forLinkedAccount(id)\` sends it; a session token belongs to one account.`,
  );
}

const place = ({ in: where, name, wireName }: Parameter): string =>
  name === wireName ? where : `${where}, as ${code(wireName)}`;

function aboutParameter({ description, schema }: Parameter): string {
  const about = aboutField({ ...schema, description });
  return schema.$ref ? `${description} ${aboutField(schema)}` : about;
}

function requestBody(operation: Operation): string | undefined {
  const { bodySchema, bodyTypes, bodyExamples, body } = operation;
  if (!bodySchema || !body) return undefined;
  const how =
    body.form === 'fields'
      ? 'Its fields are passed to the method beside the parameters.'
      : 'It is passed to the method as `body`.';
  const types =
    bodyTypes.length > 1 ? ` It is sent as ${code(bodyTypes[0])}, with files as ${code(bodyTypes[1])}.` : '';
  return sections(
    `## Request body\n\n${body.required ? 'Required.' : 'Optional.'} ${how}${types}`,
    examplesText(bodyExamples),
    named(bodySchema, 'sent'),
  );
}

function response(operation: Operation): string {
  const { status, description, schema, examples } = operation.success;
  const type = schema ? ` It is: ${typeText(schema)}.` : ' It has no body.';
  const inBody = operation.bodySchema ? reachable([operation.bodySchema]) : [];
  return sections(
    `${status}: ${description}${type}`,
    examplesText(examples),
    schema && named(schema, 'received', inBody),
  );
}

/** The tables of a type and of all that it leads to. */
function named(schema: Schema, direction: 'sent' | 'received', but: readonly string[] = []): string {
  const own =
    refName(schema) &&
    !isStructure(schema) &&
    sections(resolved(schema).description?.trim(), fieldTable(schema, direction));
  return sections(own, typeSections([schema], direction, but));
}
