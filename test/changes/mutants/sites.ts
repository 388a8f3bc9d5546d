import { operationsOf, resolve, type Document, type Operation, type Schema } from '../../../spec/checks/document.ts';
import { sitesOf, type Field } from '../../../spec/checks/mutation/sites.ts';
import { reachedFrom } from '../../../spec/checks/mutation/reach.ts';

/** Places of a contract that can be changed, by who sees them. */
export type Sites = {
  readonly document: Document;
  readonly operations: readonly Operation[];
  /** Fields that only replies have, that only requests have, and of either. */
  readonly replyFields: readonly Field[];
  readonly requestFields: readonly Field[];
  /** Components with a closed list of values that only requests use, and with an open one that only replies use. */
  readonly requestSets: readonly EnumSite[];
  readonly openReplySets: readonly EnumSite[];
};

export type EnumSite = { readonly component: string; readonly holder: Schema };

export function changeSites(document: Document): Sites {
  const { operations, replyFields, requestFields } = sitesOf(document);
  const events = reachedFrom(document, document.webhooks ?? {});
  const inRequests = reachable(document, operations, ({ raw }) => [raw.requestBody, raw.parameters]);
  const inReplies = reachable(document, operations, ({ raw }) => [raw.responses]);
  // Events travel towards the reader, and what both sides use has both rules: neither is a clear case.
  const isOnly = (mine: Set<string>, theirs: Set<string>) => (component: string) =>
    mine.has(component) && !theirs.has(component) && !events.has(component);
  const onlyReplies = isOnly(inReplies, inRequests);
  const onlyRequests = isOnly(inRequests, inReplies);
  const schemas = Object.keys(document.components?.schemas ?? {}).map((name) => `#/components/schemas/${name}`);
  return {
    document,
    operations,
    replyFields: replyFields.filter(({ component }) => onlyReplies(component)),
    requestFields: requestFields.filter(({ component }) => onlyRequests(component)),
    requestSets: schemas.filter(onlyRequests).flatMap((component) => enumsOf(document, component)),
    openReplySets: schemas.filter(onlyReplies).flatMap((component) => openEnumsOf(document, component)),
  };
}

function reachable(
  document: Document,
  operations: readonly Operation[],
  partsOf: (operation: Operation) => readonly unknown[],
): Set<string> {
  return new Set(operations.flatMap((operation) => partsOf(operation).flatMap((part) => [...reachedFrom(document, part)])));
}

const schemaAt = (document: Document, component: string): Schema => resolve(document, { $ref: component } as Schema);

/** Every schema that is written inside a component. */
function inside(schema: Schema): Schema[] {
  if (schema.$ref !== undefined) return [];
  const { properties = {}, allOf = [], anyOf = [], oneOf = [], items } = schema;
  const parts = [...Object.values(properties), ...allOf, ...anyOf, ...oneOf, ...(items ? [items] : [])];
  return [schema, ...parts.flatMap(inside)];
}

const isOpen = ({ anyOf = [] }: Schema): boolean => anyOf.some(({ type, ...rest }) => type === 'string' && !('enum' in rest));

function enumsOf(document: Document, component: string): EnumSite[] {
  const all = inside(schemaAt(document, component));
  const open = new Set(all.filter(isOpen).flatMap(({ anyOf = [] }) => anyOf));
  return all.filter((schema) => (schema.enum?.length ?? 0) > 1 && !open.has(schema)).map((holder) => ({ component, holder }));
}

function openEnumsOf(document: Document, component: string): EnumSite[] {
  return inside(schemaAt(document, component))
    .filter(isOpen)
    .flatMap(({ anyOf = [] }) => anyOf.filter((branch) => branch.enum))
    .map((holder) => ({ component, holder }));
}
