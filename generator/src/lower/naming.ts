// Names of resources, methods, functions and parameter types, decided once for all emitters.
import type { Method, Resource } from '../ir/api.ts';
import {
  bindingName,
  camelCase,
  isIdentifier,
  kebabCase,
  methodName,
  Names,
  otherFiles,
  pascalCase,
  resourceName,
  sortedBy,
  typeName,
} from '../ir/names.ts';
import type { Document, RawOperation } from '../openapi/document.ts';
import { pointerOf, type Report } from './diagnostics.ts';
import type { Unnamed } from './operations.ts';

/** Tells whether the document chooses its names. One key anywhere means that all of them are wanted everywhere. */
export const choosesNames = (unnamed: Unnamed[]): boolean =>
  unnamed.some(({ raw }) => raw['x-refold-resource'] !== undefined);

const keys = ['operationId', 'x-refold-resource', 'x-refold-method', 'x-refold-retry', 'x-refold-scope'] as const;

/** Names are explicit, or made up from tags and operationIds. */
export const nameOperations = (unnamed: Unnamed[], isExplicit: boolean, report: Report): Method[] => {
  if (!isExplicit && unnamed.length > 0)
    report(
      'name-made-up',
      pointerOf('paths'),
      'No operation has naming keys, so names come from tags and operationIds.',
    );
  const flatNames = new Names();
  const perResource = new Map<string, Names>();
  return sortedBy(unnamed, ({ path, verb }) => `${path} ${verb}`).map(({ raw, ...operation }) => {
    if (isExplicit) checkKeys(raw, operation.pointer, report);
    const madeUp = camelCase(operation.id || `${operation.verb.toLowerCase()} ${operation.path}`);
    // The id is a word, whatever the document has, since messages and the operations' own format have it.
    const id = /^\S+$/.test(operation.id) ? operation.id : madeUp;
    const resource = raw['x-refold-resource'] ?? resourceName(camelCase(raw.tags?.[0] ?? firstWord(operation.path)));
    const names = perResource.get(resource) ?? new Names();
    perResource.set(resource, names);
    const wanted = raw['x-refold-method'] ?? methodName(madeUp);
    const flat = bindingName(madeUp);
    const owner = isExplicit ? (names.ownerOf(wanted) ?? flatNames.ownerOf(flat)) : undefined;
    if (owner) report('method-name-taken', operation.pointer, `${resource}.${wanted} is also the name of ${owner}.`);
    const label = `${operation.verb} ${operation.path}`;
    const flatName = flatNames.take(flat, label);
    const hasParams = operation.parameters.length > 0 || operation.body !== undefined;
    return {
      ...operation,
      id,
      resource,
      tag: raw.tags?.[0],
      name: names.take(wanted, label),
      flatName,
      paramsType: hasParams ? `${pascalCase(flatName)}Params` : undefined,
    };
  });
};

const checkKeys = (raw: RawOperation, pointer: string, report: Report): void => {
  for (const key of keys.filter((candidate) => raw[candidate] === undefined))
    report('operation-key-missing', pointer, `${raw.operationId ?? 'The operation'} has no ${key}.`);
  const chosen = [
    ['x-refold-resource', resourceName],
    ['x-refold-method', methodName],
  ] as const;
  for (const [key, made] of chosen) {
    const name = raw[key];
    if (name !== undefined && !(isIdentifier(name) && made(name) === name))
      report('name-unusable', pointer, `${key} is ${JSON.stringify(name)}.`);
  }
};

const firstWord = (path: string): string =>
  path.split('/').find((part) => part !== '' && !part.startsWith('{')) ?? 'default';

/** Resources of named methods, with their words and file names. */
export const resourcesOf = (document: Document, methods: Method[], types: Names): Resource[] => {
  const descriptions = new Map((document.tags ?? []).map(({ name, description }) => [name, description]));
  const files = new Names();
  for (const file of otherFiles) files.take(file, 'another file');
  return [...new Set(methods.map(({ resource }) => resource))].toSorted().map((key) => {
    const own = methods.filter(({ resource }) => resource === key);
    return {
      key,
      className: types.take(typeName(key), `the resource ${key}`),
      file: files.take(kebabCase(key), key),
      description: descriptions.get(own[0]?.tag ?? '')?.trim(),
      methods: own,
    };
  });
};
