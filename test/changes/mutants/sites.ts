import { operationsOf, resolve, type Document, type Operation, type Schema } from '../../../spec/checks/document.ts';
import { reachedFrom } from '../../../spec/checks/mutation/reach.ts';
import type { Field } from '../../../spec/checks/mutation/sites.ts';

/** Schemas by who sees them. What both sides or events use has the rules of both, so it is no clear case and is left out. */
export type Usage = {
  readonly inResponses: readonly string[];
  readonly inRequests: readonly string[];
  /** Ids of the operations of the contract as it was, without those that a change adds. */
  readonly operations: readonly string[];
};

/** Places of a contract that can be changed. */
export type Sites = {
  readonly document: Document;
  readonly operations: readonly Operation[];
  readonly responseFields: readonly Field[];
  readonly requestFields: readonly Field[];
  /** Closed lists of values that requests use, and open ones that responses use. */
  readonly requestSets: readonly EnumSite[];
  readonly openResponseSets: readonly EnumSite[];
};

export type EnumSite = { readonly component: string; readonly holder: Schema };

export function usageOf(document: Document): Usage {
  const operations = operationsOf(document);
  const reach = (parts: readonly unknown[]): Set<string> =>
    new Set(parts.flatMap((part) => [...reachedFrom(document, part)]));
  const events = reach([document.webhooks ?? {}]);
  const responses = reach(operations.map(({ raw }) => raw.responses));
  const requests = reach(operations.map(({ raw }) => [raw.requestBody, raw.parameters]));
  const schemas = Object.keys(document.components?.schemas ?? {}).map((name) => `#/components/schemas/${name}`);
  const only = (mine: Set<string>, theirs: Set<string>): string[] =>
    schemas.filter((name) => mine.has(name) && !theirs.has(name) && !events.has(name));
  return {
    inResponses: only(responses, requests),
    inRequests: only(requests, responses),
    operations: operations.map(({ id }) => id),
  };
}

export function sitesOf(document: Document, { inResponses, inRequests, operations }: Usage): Sites {
  const schemasIn = (components: readonly string[]): EnumSite[] =>
    components.flatMap((component) =>
      inside(resolve(document, { $ref: component } as Schema)).map((holder) => ({ component, holder })),
    );
  const [responses, requests] = [schemasIn(inResponses), schemasIn(inRequests)];
  return {
    document,
    operations: operationsOf(document).filter(({ id }) => operations.includes(id)),
    responseFields: responses.flatMap(fieldsOf),
    requestFields: requests.flatMap(fieldsOf),
    requestSets: closedSets(requests),
    openResponseSets: responses.flatMap(openSets),
  };
}

/** A schema and every schema that is written inside it. */
function inside(schema: Schema): Schema[] {
  if (schema.$ref !== undefined) return [];
  const { properties = {}, allOf = [], anyOf = [], oneOf = [], items } = schema;
  const parts = [...Object.values(properties), ...allOf, ...anyOf, ...oneOf, ...(items ? [items] : [])];
  return [schema, ...parts.flatMap(inside)];
}

const fieldsOf = ({ component, holder }: EnumSite): Field[] =>
  Object.keys(holder.properties ?? {}).map((name) => ({ component, owner: holder, name }));

const isOpen = ({ anyOf = [] }: Schema): boolean =>
  anyOf.some(({ type, ...rest }) => type === 'string' && !('enum' in rest));

function openSets({ component, holder }: EnumSite): EnumSite[] {
  const { anyOf = [] } = holder;
  return isOpen(holder) ? anyOf.filter((branch) => branch.enum).map((branch) => ({ component, holder: branch })) : [];
}

function closedSets(sites: readonly EnumSite[]): EnumSite[] {
  const open = new Set(sites.flatMap(openSets).map(({ holder }) => holder));
  return sites.filter(({ holder }) => (holder.enum?.length ?? 0) > 1 && !open.has(holder));
}
