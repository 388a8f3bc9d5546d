// Named types: what they are called, who uses them, and in which file they stand.
import type { Event, Method, NamedType, TypeNode } from '../ir/api.ts';
import { COMMON, EVENTS, Names, pascalCase, sortedBy, typeName } from '../ir/names.ts';
import { childrenOf, isOpenable, nodesIn } from '../ir/nodes.ts';
import { pointerOf, type Report } from './diagnostics.ts';
import type { SchemaLowering } from './schemas.ts';

type Sources = {
  methods: Method[];
  events: Event[];
  schemas: SchemaLowering;
  names: Names;
  fileOf: (resource: string) => string;
  strict: boolean;
};

/** Gives each named schema its name, file and users. */
export const namedTypes = (
  { methods, events, schemas, names, fileOf, strict }: Sources,
  report: Report,
): NamedType[] => {
  const { nodes } = schemas;
  const users = new Map<string, Set<string>>();
  const inRequests = new Set<string>();
  const inResponses = new Set<string>();
  const mark = (roots: TypeNode[], file: string, seenBy: Set<string>): void => {
    for (const key of reachable(roots, nodes)) {
      users.set(key, (users.get(key) ?? new Set()).add(file));
      seenBy.add(key);
    }
  };
  for (const method of methods) {
    const file = fileOf(method.resource);
    mark([...method.parameters.map(({ type }) => type), ...(method.body?.types ?? [])], file, inRequests);
    mark(method.result ? [method.result] : [], file, inResponses);
  }
  mark(
    events.map(({ type }) => type),
    EVENTS,
    inResponses,
  );
  const differing = differingTypes(nodes);
  return sortedBy(nodes.keys(), (key) => key).map((key) => {
    const wanted = typeName(key);
    const pointer = pointerOf('components', 'schemas', key);
    const owner = strict ? names.ownerOf(wanted) : undefined;
    if (owner) report('type-name-taken', pointer, `${wanted} is also the name of ${owner}.`);
    const name = names.take(wanted, `the schema ${key}`);
    const [file = COMMON, ...others] = users.get(key) ?? [];
    const hasTwoForms = differing.has(key) && inRequests.has(key) && inResponses.has(key);
    return {
      key,
      name,
      inputName: hasTwoForms ? names.take(`${name}Input`, `the schema ${key} in requests`) : name,
      file: others.length === 0 ? file : COMMON,
      node: nodes.get(key)!,
      doc: schemas.documentation(key),
      usedInRequests: inRequests.has(key),
      usedInResponses: inResponses.has(key) || !inRequests.has(key),
    };
  });
};

/** Responses without a name of their own get one, so that users can write their type. */
export const nameResponses = (methods: Method[], schemas: SchemaLowering): void => {
  for (const method of methods) {
    if (method.result?.kind !== 'object' && method.result?.kind !== 'intersection') continue;
    const key = `${pascalCase(method.flatName)}Response`;
    if (schemas.nodes.has(key)) continue;
    schemas.nodes.set(key, method.result);
    method.result = { kind: 'ref', key };
  }
};

const reachable = (roots: TypeNode[], nodes: ReadonlyMap<string, TypeNode>): Set<string> => {
  const found = new Set<string>();
  const queue = [...roots];
  for (let root = queue.pop(); root !== undefined; root = queue.pop()) {
    for (const node of nodesIn(root)) {
      if (node.kind !== 'ref' || found.has(node.key)) continue;
      found.add(node.key);
      const target = nodes.get(node.key);
      if (target) queue.push(target);
    }
  }
  return found;
};

/** Types that look different in requests and in responses, by themselves or through what they hold. */
const differingTypes = (nodes: ReadonlyMap<string, TypeNode>): Set<string> => {
  const differing = new Set<string>();
  const usersOf = new Map<string, string[]>();
  for (const [key, node] of nodes) {
    for (const inner of nodesIn(node)) {
      if (inner.kind === 'ref') usersOf.set(inner.key, [...(usersOf.get(inner.key) ?? []), key]);
    }
    if (differs(node)) differing.add(key);
  }
  const queue = [...differing];
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    for (const user of usersOf.get(key) ?? []) {
      if (differing.has(user)) continue;
      differing.add(user);
      queue.push(user);
    }
  }
  return differing;
};

/** Tells whether a node itself is printed differently in requests and in responses. */
const differs = (node: TypeNode): boolean => {
  if (node.kind === 'enum') return isOpenable(node.values);
  if (node.kind === 'file') return true;
  if (node.kind === 'object' && node.rest === 'any' && node.properties.length > 0) return true;
  // Beside any text, known values need no open end.
  const hasText = node.kind === 'union' && node.members.some(({ kind }) => kind === 'string');
  return childrenOf(node).some((child) => !(hasText && child.kind === 'enum') && differs(child));
};
