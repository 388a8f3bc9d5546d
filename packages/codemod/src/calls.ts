import type { Node } from './ast.ts';
import { methods, type Replacement } from './methods.ts';

/** The new text of a call, or the reason why it is not rewritten. */
export type Rewritten = { readonly text: string } | { readonly byHand: string };

/** Rewrites one call. Calls in its arguments must have been rewritten before. */
export function rewrittenCall(call: Node, code: string): Rewritten {
  const name = call.callee.property.name as string;
  const method = methods[name]!;
  if ('advice' in method) return { byHand: `${name}: ${method.advice}` };
  const text = (node: Node): string => code.slice(node.start, node.end);
  const client = text(call.callee.object);
  const given = call.arguments as readonly Node[];
  const parts = method.positional ? positional(method.positional, given, text) : fromObject(method, given, text);
  if ('problem' in parts) return { byHand: `${name}: ${parts.problem} The new method is ${parts.to ?? method.to}.` };
  const { account, params, to = method.to } = parts;
  const actor = account === undefined ? client : `${client}.forLinkedAccount(${account})`;
  return { text: `${actor}.${to}(${params})` };
}

interface Problem {
  readonly problem: string;
  readonly to?: string;
}

interface Parts {
  readonly account?: string;
  readonly params: string;
  readonly to?: string;
}

type TextOf = (node: Node) => string;

function positional(names: readonly string[], given: readonly Node[], text: TextOf): Parts | Problem {
  if (given.length > names.length || given.some(({ type }) => type === 'SpreadElement')) {
    return { problem: 'The arguments are not those that the method had.' };
  }
  const accountAt = names.indexOf('@account');
  if (accountAt >= given.length || given.length === 0) return { problem: 'An argument is missing.' };
  // The README of the old SDK shows an object where its code wants one argument after the other.
  if (names.length > 2 && given[0]?.type === 'ObjectExpression') return { problem: 'It is given an object.' };
  const members: string[] = [];
  let params = '';
  for (const [index, node] of given.entries()) {
    const name = names[index]!;
    if (name === '@params') params = text(node);
    else if (name !== '@account') members.push(memberOf(name, unwrapped(name, node), text));
  }
  if (members.length > 0) params = `{ ${members.join(', ')} }`;
  return { params, account: accountAt < 0 ? undefined : text(given[accountAt]!) };
}

function memberOf(name: string, value: Node, text: TextOf): string {
  return text(value) === name ? name : `${name}: ${text(value)}`;
}

/** The value of an object whose only member has the name of the parameter, as in `{ payload: { … } }`; else the node itself. */
function unwrapped(name: string, node: Node): Node {
  const [property, ...others] = node.type === 'ObjectExpression' ? (node.properties as readonly Node[]) : [];
  const isWrapper = others.length === 0 && property?.type === 'ObjectProperty' && property.key.name === name;
  return isWrapper && !property.computed ? (property.value as Node) : node;
}

function fromObject(method: Replacement, given: readonly Node[], text: TextOf): Parts | Problem {
  if (given.length > 1) return { problem: 'The arguments are not those that the method had.' };
  const [object] = given;
  // Nothing in it has to be looked at, so any expression will do.
  if (!method.account) return { params: object ? text(object) : '' };
  if (object?.type !== 'ObjectExpression') return { problem: 'Its argument is not written out as an object.' };
  const properties = object.properties as readonly Node[];
  if (properties.some(({ type, computed }) => type !== 'ObjectProperty' || computed)) {
    return { problem: 'Its object has a spread, a method or a computed name.' };
  }
  const names = new Map(properties.map((property) => [(property.key.name ?? property.key.value) as string, property]));
  const special = Object.entries(method.having ?? {}).find(([name]) => names.has(name))?.[1];
  const { to } = special ?? method;
  const account = names.get('linked_account_id');
  if (!account) return { problem: 'Its object does not name the linked_account_id.', to };
  const members = [...names].filter(([name]) => name !== 'linked_account_id').map(([, property]) => text(property));
  return { to, account: text(account.value), params: members.length > 0 ? `{ ${members.join(', ')} }` : '' };
}
