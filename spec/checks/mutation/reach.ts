// Which components a node uses, directly and through other components.
import { at, type Document } from '../document.ts';
import { referencesIn } from '../unused.ts';

export const reachedFrom = (document: Document, node: unknown): Set<string> => {
  const reached = new Set<string>();
  const waiting = referencesIn(node);
  for (let reference = waiting.pop(); reference !== undefined; reference = waiting.pop()) {
    if (reached.has(reference)) continue;
    reached.add(reference);
    waiting.push(...referencesIn(at(document, reference)));
  }
  return reached;
};

/** The document with only these paths, and with only the components that they use. */
export const sliceOf = (document: Document, paths: string[]): Document => {
  const slice = { ...document, paths: Object.fromEntries(paths.map((path) => [path, document.paths[path] ?? {}])) };
  delete slice.webhooks;
  const components: Record<string, Record<string, unknown>> = {
    securitySchemes: document.components?.['securitySchemes'] ?? {},
  };
  for (const reference of reachedFrom(document, slice.paths)) {
    const [, , kind = '', name = ''] = reference.split('/');
    components[kind] = { ...components[kind], [unescape(name)]: at(document, reference) };
  }
  return { ...slice, components };
};

const unescape = (name: string): string => decodeURIComponent(name).replaceAll('~1', '/').replaceAll('~0', '~');

/** Components that nothing in the document uses. */
export const unusedComponents = (document: Document): string[] => {
  const { components = {}, ...rest } = document;
  const used = reachedFrom(document, rest);
  return Object.entries(components)
    .filter(([kind]) => kind !== 'securitySchemes')
    .flatMap(([kind, members]) =>
      Object.keys(members ?? {}).map(
        (name) => `#/components/${kind}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`,
      ),
    )
    .filter((reference) => !used.has(reference));
};
