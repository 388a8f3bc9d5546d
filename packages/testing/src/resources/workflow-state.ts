import type { Row } from '../model/operation.ts';
import type { Call } from '../engine/call.ts';
import { asText, ORGANIZATION } from '../model/state.ts';

// A workflow is up to three kinds of record: the draft that people edit, the published one that runs, and a version for each
// time that it was published. `$kind` tells them apart.

/** A published workflow by id or alias, or a draft by id. */
export function findWorkflow(call: Call, idOrAlias: string): Row | undefined {
  const rows = call.rows('workflows').filter((row) => row['$kind'] !== 'version');
  return rows.find((row) => row['_id'] === idOrAlias) ?? rows.find((row) => row['workflow_alias'] === idOrAlias);
}

export const isVisible = (call: Call, workflow: Row): boolean =>
  workflow['linked_account_id'] === undefined || workflow['linked_account_id'] === call.account;

/** The filters of listWorkflows. `name` is a regular expression, as the vendor matches it. */
export function matches(call: Call, workflow: Row): boolean {
  const slugs = call.queryText('slug')?.split(',');
  if (slugs && !slugs.includes(asText(workflow['slug']) ?? '')) return false;
  const appId = call.queryText('application_id');
  if (appId !== undefined && workflow['associated_application'] !== appId) return false;
  const published = call.query('published');
  if (published !== undefined && workflow['published'] !== published) return false;
  const created = Date.parse(String(workflow['createdAt']));
  const [from, to] = [call.queryText('start_date'), call.queryText('end_date')];
  if (from !== undefined && created < Date.parse(from)) return false;
  if (to !== undefined && created > Date.parse(to)) return false;
  return isLike(String(workflow['name']), call.queryText('name'));
}

/** Whether a text contains what a regular expression of the caller finds. A broken expression finds nothing. */
export function isLike(text: string, pattern: string | undefined): boolean {
  if (pattern === undefined) return true;
  try {
    return new RegExp(pattern, 'i').test(text);
  } catch {
    return false;
  }
}

/** A new draft, of a new workflow or of a published one. */
export function addDraft(call: Call, fields: Row, base?: string): Row {
  const slug = asText(fields['slug']);
  const app = call.rows('applications').find((row) => row['slug'] === slug && slug !== undefined);
  const appId = fields['associated_application'] ?? app?.['app_id'];
  const draft: Row = {
    _id: call.world.id(),
    associated_workflow: base ?? call.world.id(),
    name: fields['name']!,
    description: asText(fields['description']) ?? '',
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
    ...call.stamps(),
    $kind: 'draft',
    $is_new: base === undefined,
  };
  call.rows('workflows').unshift(draft);
  return draft;
}

/** Publishes a draft: the published record takes its content, and a version keeps it. */
export function publish(call: Call, workflow: Row): Row {
  if (workflow['$kind'] === 'published')
    return Object.assign(workflow, { published: true, updatedAt: call.world.time() });
  const rows = call.rows('workflows');
  const base = String(workflow['associated_workflow']);
  const known = rows.find((row) => row['_id'] === base);
  const version = Number(known?.['current_version'] ?? 0) + 1;
  const { associated_workflow: _, $is_new: __, ...content } = workflow;
  const published: Row = {
    ...content,
    _id: base,
    published: true,
    current_version: version,
    updatedAt: call.world.time(),
    $kind: 'published',
  };
  if (known) Object.assign(known, published);
  else rows.unshift(published);
  workflow['$is_new'] = false;
  rows.unshift({
    ...content,
    _id: call.world.id(),
    version,
    published: false,
    createdAt: call.world.time(),
    $kind: 'version',
    $base: base,
  });
  return published;
}

export function unpublish(call: Call, workflow: Row): Row {
  return Object.assign(workflow, { published: false, updatedAt: call.world.time() });
}
