// Applies an OpenAPI overlay: `update` and `remove`, for targets that name each member on the way.
import type { Document } from './document.ts';
import { messageOf } from './message.ts';

type Tree = { [key: string]: unknown };
export type Action = { target: string; update?: unknown; remove?: boolean };
export type Overlay = { overlay?: string; actions?: Action[] };

const step = /\.([A-Za-z_][\w-]*)|\['((?:[^'\\]|\\.)*)'\]|\["((?:[^"\\]|\\.)*)"\]|\[(\d+)\]/y;

/** `$.paths['/a'].get.tags[0]` becomes its keys. Wildcards and filters are not supported. */
export const parseTarget = (target: string): string[] => {
  const keys: string[] = [];
  let position = 1;
  while (target.startsWith('$') && position < target.length) {
    step.lastIndex = position;
    const match = step.exec(target);
    if (!match) break;
    keys.push((match[1] ?? match[2] ?? match[3] ?? match[4] ?? '').replaceAll(/\\(.)/g, '$1'));
    position = step.lastIndex;
  }
  if (position === target.length && target.startsWith('$')) return keys;
  throw new Error(
    `Overlay target ${target} is not supported from position ${position}. Use $.name, ['name'] and [0] only.`,
  );
};

export const applyOverlay = (document: Document, overlay: Overlay): Document => {
  const root = { document: structuredClone(document) as unknown };
  (overlay.actions ?? []).forEach((action, index) => {
    try {
      apply(root, action);
    } catch (error) {
      throw new Error(`Overlay action ${index + 1}: ${messageOf(error)}`, { cause: error });
    }
  });
  return root.document as Document;
};

const apply = (root: Tree, { target, update, remove }: Action): void => {
  const keys = ['document', ...parseTarget(target)];
  const last = keys.pop() ?? 'document';
  const parent = keys.reduce<unknown>((value, key) => (isTree(value) ? value[key] : undefined), root);
  if (!isTree(parent) || !(last in parent))
    throw new Error(`target ${target} matches nothing. Correct it, or create the member at its parent.`);
  if (remove) {
    if (Array.isArray(parent)) parent.splice(Number(last), 1);
    else delete parent[last];
    return;
  }
  if (update === undefined) throw new Error(`target ${target} has neither update nor remove. Add one of them.`);
  parent[last] = merge(parent[last], update);
};

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

// As the specification says: objects merge, an array takes the update as a new entry, anything else is replaced.
const merge = (value: unknown, update: unknown): unknown => {
  if (Array.isArray(value)) return [...value, ...(Array.isArray(update) ? update : [update])];
  if (!isTree(value) || !isTree(update) || Array.isArray(update)) return update;
  const merged: Tree = { ...value };
  for (const [key, member] of Object.entries(update)) merged[key] = key in value ? merge(value[key], member) : member;
  return merged;
};
