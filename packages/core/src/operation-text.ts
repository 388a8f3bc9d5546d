import type { BodyEncoder, FailureMark, Operation, Pagination } from './operation.ts';

/**
 * An operation as one line of text, which a program loads several times faster than an object:
 * `<id> <METHOD> <path> <credentials or -> <retry class>`, then `<key>=<list>` for each of the other members, lists
 * separated by commas and what belongs to one item by `:` and `|`. The generator writes them; nobody else needs to.
 */
export type OperationText = string;

const parsed = new Map<OperationText, Operation>();

/** The operation that a text describes, always the same object for one text. An operation stays what it is. */
export function operationOf(text: Operation | OperationText): Operation {
  if (typeof text !== 'string') return text;
  let operation = parsed.get(text);
  if (!operation) parsed.set(text, (operation = parse(text)));
  return operation;
}

/** An operation whose body can travel in another format than JSON. */
export function withEncoder(text: OperationText, encode: BodyEncoder): Operation {
  return { ...parse(text), encode };
}

function parse(text: OperationText): Operation {
  const [id, method, path, credentials, retry, ...rest] = text.split(' ');
  const members: Record<string, unknown> = { id, method, path, credentials: listOf(credentials!), retry };
  for (const member of rest) {
    const at = member.indexOf('=');
    const key = member.slice(0, at);
    const value = member.slice(at + 1);
    members[key] = (readers[key] ?? listOf)(value);
  }
  return members as unknown as Operation;
}

const listOf = (text: string): string[] => (text === '-' ? [] : text.split(','));
const plain = (text: string): string => text;

/** Members that are more than a list of names. */
const readers: Readonly<Record<string, (text: string) => unknown>> = {
  account: plain,
  body: plain,
  bodyRequired: () => true,
  requiredAny: (text) => listOf(text).map((names) => names.split('|')),
  wire: (text) => Object.fromEntries(listOf(text).map((pair) => pair.split(':'))),
  reserved: (text) =>
    Object.fromEntries(listOf(text).map((pair) => [pair.slice(0, pair.indexOf(':')), valuesOf(pair)])),
  pagination: (text): Pagination => {
    const [page, limit, items, hasNext] = listOf(text) as [string, string, string, string];
    return { page, limit, items, hasNext };
  },
  failure: (text) =>
    listOf(text).map((mark): FailureMark => {
      const [field] = mark.split(':') as [string];
      return mark.includes(':') ? { field, values: valuesOf(mark).map(valueOf) } : { field };
    }),
};

const valuesOf = (pair: string): string[] => pair.slice(pair.indexOf(':') + 1).split('|');
const valueOf = (text: string): string | boolean => text === 'true' || (text === 'false' ? false : text);
