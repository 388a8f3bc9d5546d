// Two paths may match the same URL only where a parameter excludes the literal that the other path has there.
import type { Oas3Rule, UserContext } from '@redocly/openapi-core';
import { listOf, openerOf, type Node } from './operation.ts';

/** A segment is a literal, or a parameter with the values that it excludes. */
type Segment = { literal: string } | { parameter: string; excluded: Set<string> };
type Route = { path: string; segments: Segment[] };

export const noShadowedPaths: Oas3Rule = () => ({
  Paths: (paths, context) => {
    const routes = Object.entries(paths).map(([path, item]) => toRoute(path, item, context));
    routes.forEach((route, index) => {
      for (const other of routes.slice(index + 1)) {
        const repairs = overlap(route, other);
        if (repairs === undefined) continue;
        const fix = repairs
          .map(({ path, parameter, literal }) => `exclude ${literal} from {${parameter}} of ${path}`)
          .join(', or ');
        context.report({
          message: `${route.path} and ${other.path} match the same URL. ${fix ? `With not.enum, ${fix}.` : 'Remove one.'}`,
          location: context.location.child(route.path).key(),
        });
      }
    });
  },
});

type Repair = { path: string; parameter: string; literal: string };

// Undefined where no URL fits both.
const overlap = (left: Route, right: Route): Repair[] | undefined => {
  if (left.segments.length !== right.segments.length) return undefined;
  const repairs: Repair[] = [];
  for (const [position, first] of left.segments.entries()) {
    const second = right.segments[position];
    if (second === undefined) return undefined;
    if ('literal' in first && 'literal' in second) {
      if (first.literal !== second.literal) return undefined;
    } else if ('literal' in first && 'parameter' in second) {
      if (second.excluded.has(first.literal)) return undefined;
      repairs.push({ path: right.path, parameter: second.parameter, literal: first.literal });
    } else if ('parameter' in first && 'literal' in second) {
      if (first.excluded.has(second.literal)) return undefined;
      repairs.push({ path: left.path, parameter: first.parameter, literal: second.literal });
    }
  }
  return repairs;
};

const toRoute = (path: string, rawItem: unknown, context: UserContext): Route => {
  const open = openerOf(context);
  const item = open(rawItem, context.location.source.absoluteRef);
  const operations = Object.values(item.node).filter(
    (member): member is Node => typeof member === 'object' && member !== null && 'responses' in member,
  );
  const parametersOf = (node: Node) => listOf(node['parameters']).map((raw) => open(raw, item.file));
  const excludedBy = (parameters: ReturnType<typeof parametersOf>, name: string): string[] | undefined => {
    const parameter = parameters.find(({ node }) => node['in'] === 'path' && node['name'] === name);
    if (parameter === undefined) return undefined;
    const schema = open(parameter.node['schema'], parameter.file).node;
    return listOf((schema['not'] as Node | undefined)?.['enum']).map(String);
  };
  const segments = path.split('/').map((text): Segment => {
    const parameter = /^\{(.+)\}$/.exec(text)?.[1];
    if (parameter === undefined) return { literal: text };
    const shared = excludedBy(parametersOf(item.node), parameter) ?? [];
    const lists = operations.map((operation) => excludedBy(parametersOf(operation), parameter) ?? shared);
    const [first = shared, ...others] = lists;
    return { parameter, excluded: new Set(first.filter((value) => others.every((list) => list.includes(value)))) };
  });
  return { path, segments };
};
