// Parameters: where they go, what they are called, and which ones cannot be sent.
import type { Parameter, TypeNode } from '../ir/api.ts';
import { sortedBy } from '../ir/names.ts';
import type { Maybe, PathItem, RawOperation, RawParameter } from '../openapi/document.ts';
import { union } from '../ir/nodes.ts';
import { pointerOf, type Report } from './diagnostics.ts';
import type { Resolver } from './resolver.ts';
import { excludedValues } from './routes.ts';
import { docOf, inReadingOrder, type SchemaLowering } from './schemas.ts';

/** Parameters of an operation, and what stands in their way. */
export type Lowered = {
  parameters: Parameter[];
  account: 'header' | 'query' | undefined;
  /** A parameter that must be sent and cannot be. */
  blocked: boolean;
  /** Values that the contract excludes, by path parameter. */
  excluded: Record<string, string[]>;
};

type Source = {
  operation: RawOperation;
  item: PathItem;
  place: string[];
  /** The client, and not its user, names the linked account. */
  clientNamesAccount: boolean;
};

type Tools = { schemas: SchemaLowering; resolver: Resolver; report: Report };

const accountName = 'linked_account_id';

/** Lowers the parameters of an operation. What cannot be sent is reported and left out. */
export const lowerParameters = (source: Source, tools: Tools): Lowered => {
  const found = declared(source, tools);
  const accounts = found.filter(({ raw }) => raw.name === accountName && ['header', 'query'].includes(raw.in));
  const isAccount = ({ raw }: Declared) => source.clientNamesAccount && accounts.some((entry) => entry.raw === raw);
  const usable = found
    .filter((entry) => !isAccount(entry) && !isIgnored(entry))
    .map((entry) => ({ raw: entry.raw, parameter: lowerParameter(entry, tools) }));
  const parameters = usable.flatMap(({ parameter }) => parameter ?? []);
  disambiguate(parameters, pointerOf(...source.place), tools.report);
  return {
    parameters: inReadingOrder(parameters),
    account: source.clientNamesAccount ? accountPlace(accounts) : undefined,
    blocked: usable.some(({ parameter, raw }) => parameter === undefined && isNeeded(raw)),
    excluded: Object.fromEntries(
      usable.flatMap(({ parameter, raw }) => {
        const values = parameter?.place === 'path' ? excludedValues(raw.schema) : [];
        return values.length > 0 ? [[parameter!.name, values]] : [];
      }),
    ),
  };
};

type Declared = { raw: RawParameter; pointer: string };

const declared = ({ operation, item, place }: Source, { resolver }: Tools): Declared[] => {
  const listOf = (list: Maybe<RawParameter>[] | undefined, at: string[]): Declared[] =>
    (list ?? []).flatMap((entry, index) => {
      const pointer = pointerOf(...at, 'parameters', index);
      const raw = resolver.follow(entry, pointer);
      return raw ? [{ raw, pointer }] : [];
    });
  const byPlace = new Map<string, Declared>();
  for (const entry of [...listOf(item.parameters, place.slice(0, -1)), ...listOf(operation.parameters, place)])
    byPlace.set(`${entry.raw.in} ${entry.raw.name}`, entry);
  return [...byPlace.values()];
};

const accountPlace = (accounts: Declared[]): 'header' | 'query' | undefined => {
  const inQuery = accounts.find(({ raw }) => raw.in === 'query');
  const inHeader = accounts.find(({ raw }) => raw.in === 'header');
  if (inQuery && (inQuery.raw.required || !inHeader)) return 'query';
  return inHeader ? 'header' : undefined;
};

// OpenAPI has three headers that are never parameters.
const ignored = new Set(['accept', 'content-type', 'authorization']);
const isIgnored = ({ raw }: Declared): boolean => raw.in === 'header' && ignored.has(raw.name.toLowerCase());

// A browser or a proxy may add a cookie, so a call without it is worth having.
const isNeeded = (raw: RawParameter): boolean => raw.in === 'path' || (raw.required === true && raw.in !== 'cookie');

/** Undefined, and reported, where it cannot be sent. */
const lowerParameter = ({ raw, pointer }: Declared, { schemas, report }: Tools): Parameter | undefined => {
  if (!['path', 'query', 'header'].includes(raw.in)) {
    report('parameter-place-unsupported', pointer, `The parameter ${raw.name} is in ${raw.in}.`);
    return undefined;
  }
  const place = raw.in as Parameter['place'];
  const type = schemas.lower(raw.schema, `${pointer}/schema`);
  const problem = raw.content ? 'has a format of its own' : styleProblem(raw, place, schemas.open(type), schemas);
  if (problem) {
    report('parameter-style-unsupported', pointer, `The ${place} parameter ${raw.name} ${problem}.`);
    return undefined;
  }
  const doc = docOf(raw.schema);
  return {
    name: raw['x-refold-name'] ?? raw.name,
    wireName: raw.name,
    place,
    required: raw.required === true || place === 'path',
    type: sentType(raw, place, type, schemas),
    doc: { ...doc, text: raw.description ?? doc.text, deprecated: raw.deprecated === true || doc.deprecated },
  };
};

const sentType = (raw: RawParameter, place: Parameter['place'], type: TypeNode, schemas: SchemaLowering): TypeNode => {
  if (place === 'path') return segmentType(type, schemas);
  return place === 'query' && isDateTime(raw) ? { kind: 'dateTime' } : closed(type);
};

/** Of known values beside any text, the known ones: what is asked for is closed, so that a slip does not compile. */
const closed = (type: TypeNode): TypeNode => {
  if (type.kind !== 'union' || !type.members.some(({ kind }) => kind === 'enum')) return type;
  return union(type.members.filter(({ kind }) => kind !== 'string'));
};

const isDateTime = ({ schema }: RawParameter): boolean =>
  typeof schema === 'object' && schema.type === 'string' && schema.format === 'date-time' && !schema.enum;

/** One segment of a path is text, whatever the server makes of it. */
const segmentType = (type: TypeNode, { open }: SchemaLowering): TypeNode => {
  const target = open(type);
  const isText = target.kind === 'enum' && target.values.every((value) => typeof value === 'string');
  return isText ? type : { kind: 'string' };
};

const plainKinds = new Set<TypeNode['kind']>(['string', 'number', 'boolean', 'enum', 'unknown', 'null', 'dateTime']);

const styleProblem = (
  { style, explode }: RawParameter,
  place: Parameter['place'],
  type: TypeNode,
  schemas: SchemaLowering,
): string | undefined => {
  const isPlain = (node: TypeNode): boolean => {
    const target = schemas.open(node);
    return target.kind === 'union' ? target.members.every(isPlain) : plainKinds.has(target.kind);
  };
  const isList = (node: TypeNode): boolean => {
    const target = schemas.open(node);
    if (target.kind === 'union') return target.members.every((member) => isPlain(member) || isList(member));
    return target.kind === 'array' && isPlain(target.items);
  };
  if (isPlain(type)) return style === 'matrix' || style === 'label' ? `has the style ${style}` : undefined;
  if (place !== 'query') return 'is a list or an object';
  if (!isList(type)) return 'is an object';
  if (style !== undefined && style !== 'form') return `has the style ${style}`;
  return explode === false ? 'is a list in one value' : undefined;
};

// A query parameter and a header may share a wire name; the caller has to tell them apart.
const disambiguate = (parameters: Parameter[], pointer: string, report: Report): void => {
  const seen = new Set<string>();
  // Parameters of the path come first, so they keep their names: the runtime finds them in the path by name.
  for (const parameter of sortedBy(parameters, ({ place }) => (place === 'path' ? '0' : '1'))) {
    if (seen.has(parameter.name)) {
      const name = `${parameter.name}_${parameter.place}`;
      if (seen.has(name)) report('parameter-name-taken', pointer, `Two parameters are called ${name}.`);
      parameter.name = name;
    }
    seen.add(parameter.name);
  }
};
