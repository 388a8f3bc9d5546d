import { documentedError, undocumentedError, type ResponseError } from '../contract/errors.ts';
import { describeIssues, findIssues, type ValidationIssue } from '../contract/issues.ts';
import type { OperationData } from '../model/operation.ts';
import type { RequestData } from './read-request.ts';

type DocumentedInputError = { readonly label: string; readonly at: RegExp };

// The documented error for an issue of a request, by operation. Pointers begin with the part of the request.
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

/** Validates a request. Pointers of issues begin with `/path`, `/query`, `/header` or `/body`. */
export function requestIssues(
  operation: OperationData,
  { parameters, body, mediaType }: RequestData,
): readonly ValidationIssue[] {
  const issues = [...findIssues(`${operation.id} parameters`, parameters)];
  if (!operation.body) return issues;
  if (body === undefined) {
    if (operation.body.required) issues.push({ pointer: '/body', message: 'is required', kind: 'missing' });
    return issues;
  }
  const inBody = findIssues(`${operation.id} ${mediaType}`, body);
  return [...issues, ...inBody.map((issue) => ({ ...issue, pointer: `/body${issue.pointer}` }))];
}

/** The error response for a request with issues: the documented one if there is one for them, else a 400 that names them. */
export function inputError(operation: OperationData, issues: readonly ValidationIssue[]): ResponseError {
  const documented = DOCUMENTED[operation.id];
  if (
    documented &&
    issues.every(({ kind }) => kind !== 'unknown-field') &&
    issues.some(({ pointer }) => documented.at.test(pointer))
  )
    return documentedError(operation, documented.label);
  const message = `The request does not match the contract: ${describeIssues(issues)}`;
  return undocumentedError(400, 'VALIDATION_ERROR', message);
}
