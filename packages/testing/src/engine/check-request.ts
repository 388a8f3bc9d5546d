import { documentedError, undocumentedError, type DocumentedError } from '../contract/errors.ts';
import { problemsOf, type Problem } from '../contract/issues.ts';
import type { OperationData } from '../model/operation.ts';
import type { ReadRequest } from './read-request.ts';

type DocumentedInputError = { readonly label: string; readonly at: RegExp };

// Which mistake in a request is answered with which documented error. Pointers begin with the part of the request.
const DOCUMENTED: Readonly<Record<string, DocumentedInputError>> = {
  createSchedule: { label: 'triggerTypeMissing', at: /^\/body(\/trigger_type)?$/ },
  createEvent: { label: 'fieldsMissing', at: /^\/body(\/name|\/response)?$/ },
  updateEvent: { label: 'fieldsMissing', at: /^\/body(\/name|\/response)?$/ },
  createDataref: { label: 'nameMissing', at: /^\/body(\/refName)?$/ },
  updateDatarefs: { label: 'namesMissing', at: /^\/body(\/refNames)?$/ },
  createLinkedAccount: { label: 'idMissing', at: /^\/body(\/(linked_)?account_id)?$/ },
  createSessionToken: { label: 'idMissing', at: /^\/body(\/linked_account_id)?$/ },
  createMcpServer: { label: 'nameOrDescriptionMissing', at: /^\/body(\/name|\/description)?$/ },
  updateMcpServer: { label: 'invalidBody', at: /^\/body/ },
  createTable: { label: 'nameOrColumnsMissing', at: /^\/body(\/table_name|\/columns)?$/ },
  updateTables: { label: 'idsMissing', at: /^\/body(\/tableIds)?$/ },
  addTableRecords: { label: 'dataMissing', at: /^\/body(\/data)?$/ },
  createWebhook: { label: 'unknownEvent', at: /^\/body\/webhook_events\/\d+$/ },
  updateWebhooks: { label: 'idsMissing', at: /^\/body(\/webhookIds)?$/ },
  executeWorkflow: { label: 'slugMissing', at: /^\/header\/slug$/ },
};

/** What is wrong with a request. Pointers begin with `/path`, `/query`, `/header` or `/body`. */
export function requestProblems(
  operation: OperationData,
  { parameters, body, mediaType }: ReadRequest,
): readonly Problem[] {
  const problems = [...problemsOf(`${operation.id} parameters`, parameters)];
  if (!operation.body) return problems;
  if (body === undefined) {
    if (operation.body.required) problems.push({ pointer: '/body', message: 'is required', kind: 'missing' });
    return problems;
  }
  const found = problemsOf(`${operation.id} ${mediaType}`, body);
  return [...problems, ...found.map((problem) => ({ ...problem, pointer: `/body${problem.pointer}` }))];
}

/** The answer to a request with problems: the documented one if there is one for this mistake. */
export function inputError(operation: OperationData, problems: readonly Problem[]): DocumentedError {
  const documented = DOCUMENTED[operation.id];
  if (
    documented &&
    problems.every(({ kind }) => kind !== 'unknown-field') &&
    problems.some(({ pointer }) => documented.at.test(pointer))
  )
    return documentedError(operation, documented.label);
  const text = problems.map(({ pointer, message }) => `${pointer} ${message}`).join('; ');
  return undocumentedError(400, 'VALIDATION_ERROR', `The request does not match the contract: ${text}`);
}
