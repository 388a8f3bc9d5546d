// How our operations differ from the vendor's, in the words of the `Covers:` patterns.
import type { Difference } from './decisions.ts';
import { routeOf, type Body, type Operation, type Parameter, type Response } from './document.ts';
import { compareFields, type Place, type Sides } from './field-differences.ts';

export type Contract = { root: object; operations: Operation[] };

export const surfaceDifferences = (vendor: Contract, ours: Contract): Difference[] => {
  const byRoute = new Map(ours.operations.map((operation) => [routeOf(operation.method, operation.path), operation]));
  const routes = new Set(vendor.operations.map((operation) => routeOf(operation.method, operation.path)));
  const differences = vendor.operations.flatMap((theirs) => {
    const own = byRoute.get(routeOf(theirs.method, theirs.path));
    if (own) return operationDifferences({ vendor, ours }, theirs, own);
    return [serious(`operation ${theirs.id} missing`, `${theirs.method} ${theirs.path} is not in our document`)];
  });
  const extra = ours.operations
    .filter((operation) => !routes.has(routeOf(operation.method, operation.path)))
    .map((operation) =>
      serious(`operation ${operation.id} extra`, `${operation.method} ${operation.path} is not the vendor's`),
    );
  return [...differences, ...extra];
};

type Contracts = { vendor: Contract; ours: Contract };

export const operationDifferences = ({ vendor, ours }: Contracts, theirs: Operation, own: Operation): Difference[] => {
  const sides: Sides = { vendor: vendor.root, ours: ours.root };
  const found = [
    ...parameterDifferences(sides, theirs, own),
    ...bodyDifferences(sides, theirs, own),
    ...Object.entries(theirs.responses).flatMap(([status, response]) =>
      responseDifferences({ sides, id: own.id, status, theirs: response, own: own.responses[status] }),
    ),
    ...Object.keys(own.responses)
      .filter((status) => !(status in theirs.responses))
      .map((status) => harmless(`response ${own.id} ${status} . added`, 'status is ours only')),
  ];
  if (theirs.id !== own.id) found.push(harmless(`operation ${own.id} id`, `the vendor calls it ${theirs.id}`));
  if (theirs.security.join() !== own.security.join()) {
    found.push(
      serious(
        `security ${own.id}`,
        `vendor: ${theirs.security.join(' or ') || 'none'}, ours: ${own.security.join(' or ') || 'none'}`,
      ),
    );
  }
  return found;
};

const parameterDifferences = (sides: Sides, theirs: Operation, own: Operation): Difference[] => {
  const ownNames = pathNames(own.path);
  const found: Difference[] = [];
  const matched = new Set<Parameter>();
  pathNames(theirs.path).forEach((name, position) => {
    const ownName = ownNames[position];
    if (name !== ownName) found.push(serious(`param ${own.id} path ${name} renamed`, `ours is ${ownName}`));
  });
  for (const parameter of theirs.parameters) {
    const position = pathNames(theirs.path).indexOf(parameter.name);
    const name = parameter.in === 'path' && position >= 0 ? ownNames[position] : parameter.name;
    const mine = own.parameters.find((candidate) => candidate.in === parameter.in && candidate.name === name);
    const key = `param ${own.id} ${parameter.in} ${parameter.name}`;
    if (!mine) found.push(serious(`${key} removed`, 'we do not have it'));
    else {
      matched.add(mine);
      found.push(...compareParameter({ sides, key, theirs: parameter, own: mine }));
    }
  }
  for (const mine of own.parameters.filter((candidate) => !matched.has(candidate))) {
    const key = `param ${own.id} ${mine.in} ${mine.name}`;
    found.push(harmless(`${key} added`, 'the vendor does not have it'));
    if (mine.required && mine.in !== 'path')
      found.push(serious(`${key} required`, 'the vendor does not have it, we require it'));
  }
  return found;
};

type ParameterPair = { sides: Sides; key: string; theirs: Parameter; own: Parameter };

const compareParameter = ({ sides, key, theirs, own }: ParameterPair): Difference[] => {
  const found: Difference[] = [];
  if (theirs.in !== 'path' && Boolean(theirs.required) !== Boolean(own.required)) {
    found.push(serious(`${key} required`, `vendor: ${Boolean(theirs.required)}, ours: ${Boolean(own.required)}`));
  }
  const wanted = JSON.stringify(theirs.schema?.default);
  const given = JSON.stringify(own.schema?.default);
  if (wanted !== undefined && !sameDefault(wanted, given))
    found.push(serious(`${key} default`, `vendor: ${wanted}, ours: ${given ?? 'none'}`));
  if (wanted === undefined && given !== undefined)
    found.push(harmless(`${key} default`, `vendor: none, ours: ${given}`));
  const fields = compareFields({
    sides,
    place: { kind: 'request', prefix: '' },
    theirs: [theirs.schema ?? {}],
    own: [own.schema ?? {}],
  });
  const typed = fields.filter((field) => /(type|enum|removed)$/.test(field.key));
  const worst = typed.find((field) => field.needsDecision) ?? typed[0];
  if (worst) found.push({ ...worst, key: `${key} type` });
  return found;
};

// A boolean that the vendor writes as a string keeps its default.
const sameDefault = (wanted: string, given: string | undefined): boolean =>
  wanted.replaceAll('"', '') === given?.replaceAll('"', '');

const bodyDifferences = (sides: Sides, theirs: Operation, own: Operation): Difference[] => {
  if (!theirs.body) return own.body ? [harmless(`request ${own.id} . added`, 'the vendor has no body')] : [];
  if (!own.body) return [serious(`operation ${own.id} body`, 'we have no request body')];
  const found = compareContent({
    sides,
    place: { kind: 'request', prefix: `request ${own.id}` },
    theirs: theirs.body,
    own: own.body,
  });
  if (Boolean(theirs.body.required) !== Boolean(own.body.required)) {
    found.push(
      serious(
        `request ${own.id} . required`,
        `vendor: ${Boolean(theirs.body.required)}, ours: ${Boolean(own.body.required)}`,
      ),
    );
  }
  return found;
};

type ResponsePair = { sides: Sides; id: string; status: string; theirs: Response; own: Response | undefined };

const responseDifferences = ({ sides, id, status, theirs, own }: ResponsePair): Difference[] => {
  const prefix = `response ${id} ${status}`;
  if (!own) return [serious(`${prefix} . removed`, 'we do not have this status')];
  return compareContent({ sides, place: { kind: 'response', prefix }, theirs, own });
};

type ContentPair = { sides: Sides; place: Place; theirs: Body | Response; own: Body | Response };

const compareContent = ({ sides, place, theirs, own }: ContentPair): Difference[] =>
  Object.entries(theirs.content ?? {}).flatMap(([mediaType, media]) => {
    if (!own.content) return [serious(`${place.prefix} . removed`, 'ours has no content')];
    const mine = own.content[mediaType];
    if (!mine) return [serious(`${place.prefix} ${mediaType} removed`, 'we do not have this media type')];
    return compareFields({ sides, place, theirs: [media.schema ?? {}], own: [mine.schema ?? {}] });
  });

const pathNames = (path: string): string[] => [...path.matchAll(/\{([^}]*)\}/g)].map((match) => match[1] ?? '');

const serious = (key: string, detail: string): Difference => ({ key, detail, needsDecision: true });
const harmless = (key: string, detail: string): Difference => ({ key, detail, needsDecision: false });
