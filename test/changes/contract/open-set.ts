import { at, type Schema } from '../../../spec/checks/document.ts';

/**
 * Tells whether a pointer leads to the listed values of a set that may grow, written as `anyOf: [{ enum }, { type: string }]`: the client's
 * type for it takes any string.
 */
export function isOpenSet(document: object, pointer: string): boolean {
  const branch = /^(.*\/anyOf)\/(\d+)(\/enum)?$/.exec(pointer);
  if (!branch) return false;
  const branches = at(document, branch[1]!) as Schema[];
  return branches.some(({ type, ...rest }) => type === 'string' && !('enum' in rest) && !('const' in rest));
}
