import { RE2JS } from 're2js';
import { undocumentedError, type ResponseError } from '../contract/errors.ts';
import type { Call } from '../engine/call.ts';
import { asString, type JsonObject } from '../model/json.ts';
import { ORGANIZATION } from '../model/state.ts';

// A workflow has up to three kinds of record: the draft that people edit, the published one that runs, and a version for each
// publication. `$kind` says which.

/** A published workflow by id or alias, or a draft by id. */
export function findWorkflow(call: Call, idOrAlias: string): JsonObject | undefined {
  const records = call.records('workflows').filter((record) => record['$kind'] !== 'version');
  return (
    records.find((record) => record['_id'] === idOrAlias) ??
    records.find((record) => record['workflow_alias'] === idOrAlias)
  );
}

/** Tells whether the call's account may see a workflow. */
export const isVisible = (call: Call, workflow: JsonObject): boolean =>
  workflow['linked_account_id'] === undefined || workflow['linked_account_id'] === call.account;

/** Tells whether a call may change a workflow: with a session token only one of its account, not one that all accounts see. */
export const isChangeable = (call: Call, workflow: JsonObject): boolean =>
  !call.isOfAccount || workflow['linked_account_id'] === call.identity.account;

/** Applies the filters of listWorkflows. `name` is a regular expression, as the vendor has it. */
export function matchesFilters(call: Call, workflow: JsonObject): boolean {
  const slugs = call.queryText('slug')?.split(',');
  if (slugs && !slugs.includes(asString(workflow['slug']) ?? '')) return false;
  const appId = call.queryText('application_id');
  if (appId !== undefined && workflow['associated_application'] !== appId) return false;
  const published = call.query('published');
  if (published !== undefined && workflow['published'] !== published) return false;
  const created = Date.parse(String(workflow['createdAt']));
  const [from, to] = [call.queryText('start_date'), call.queryText('end_date')];
  if (from !== undefined && created < Date.parse(from)) return false;
  if (to !== undefined && created > Date.parse(to)) return false;
  return matchesPattern(String(workflow['name']), call.queryText('name'));
}

/**
 * Tells whether a regular expression of a request matches a text, in a time that grows with its length only. An invalid one
 * matches nothing, and so do those that cannot be matched in such a time: references and assertions.
 */
export function matchesPattern(text: string, pattern: string | undefined): boolean {
  if (pattern === undefined) return true;
  try {
    return RE2JS.compile(pattern, RE2JS.CASE_INSENSITIVE).matcher(text).find();
  } catch {
    return false;
  }
}

/** Adds a draft, of a new workflow or of the published one with the id `base`. */
export function addDraft(call: Call, fields: JsonObject, base?: string): JsonObject {
  const slug = asString(fields['slug']);
  const app = call.records('applications').find((record) => record['slug'] === slug && slug !== undefined);
  const appId = fields['associated_application'] ?? app?.['app_id'];
  const draft: JsonObject = {
    _id: call.backend.id(),
    associated_workflow: base ?? call.backend.id(),
    name: fields['name']!,
    description: asString(fields['description']) ?? '',
    org_id: ORGANIZATION,
    published: false,
    linked_account_id: call.account,
    environment: call.environment,
    public_access_workflow: true,
    is_v2: true,
    nodes: [{ id: '1', type: 'start', name: 'Start', incoming_nodes: [], outgoing_nodes: [], data: null }],
    edges: [],
    ...(slug !== undefined && { slug }),
    ...(appId !== undefined && { associated_application: appId }),
    ...call.backend.timestamps(),
    $kind: 'draft',
    $is_new: base === undefined,
  };
  call.records('workflows').unshift(draft);
  return draft;
}

/** Publishes a draft: its content goes into the published record and into a new version. */
export function publish(call: Call, workflow: JsonObject): JsonObject {
  if (workflow['$kind'] === 'published')
    return Object.assign(workflow, { published: true, updatedAt: call.backend.time() });
  const records = call.records('workflows');
  const base = String(workflow['associated_workflow']);
  const known = records.find((record) => record['_id'] === base);
  const version = Number(known?.['current_version'] ?? 0) + 1;
  const { associated_workflow: _, $is_new: __, ...content } = workflow;
  const published: JsonObject = {
    ...content,
    _id: base,
    published: true,
    current_version: version,
    updatedAt: call.backend.time(),
    $kind: 'published',
  };
  if (known) Object.assign(known, published);
  else records.unshift(published);
  workflow['$is_new'] = false;
  records.unshift({
    ...content,
    _id: call.backend.id(),
    version,
    published: false,
    createdAt: call.backend.time(),
    $kind: 'version',
    $base: base,
  });
  return published;
}

/** Unpublishes a workflow. */
export function unpublish(call: Call, workflow: JsonObject): JsonObject {
  return Object.assign(workflow, { published: false, updatedAt: call.backend.time() });
}

/** The error response for an unknown workflow, for operations that document none. */
export const unknownWorkflow = (): ResponseError => undocumentedError(404, 'SERVER_ERROR', 'Workflow not found');
