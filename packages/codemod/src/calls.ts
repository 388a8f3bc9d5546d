import type { Node } from './ast.ts';
import { methods, type Replacement } from './methods.ts';

/** The new text of a call, or why it is left as it is. */
export type Rewritten = { readonly text: string } | { readonly byHand: string };

/** Writes one call anew. Nothing inside it may still have to be rewritten. */
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
    else if (name !== '@account') members.push(text(node) === name ? name : `${name}: ${text(node)}`);
  }
  if (members.length > 0) params = `{ ${members.join(', ')} }`;
  return { params, account: accountAt < 0 ? undefined : text(given[accountAt]!) };
}

function fromObject(method: Replacement, given: readonly Node[], text: TextOf): Parts | Problem {
  if (given.length > 1) return { problem: 'The arguments are not those that the method had.' };
  const [object] = given;
  // Nothing in it has to be looked at, so any expression will do.
  if (!method.account && !method.rename) return { params: object ? text(object) : '' };
  if (object?.type !== 'ObjectExpression') return { problem: 'Its argument is not written out as an object.' };
  const properties = object.properties as readonly Node[];
  if (properties.some(({ type, computed }) => type !== 'ObjectProperty' || computed)) {
    return { problem: 'Its object has a spread, a method or a computed name.' };
  }
  const names = new Map(properties.map((property) => [(property.key.name ?? property.key.value) as string, property]));
  const special = Object.entries(method.having ?? {}).find(([name]) => names.has(name))?.[1];
  const { rename = {}, to } = special ?? method;
  const account = names.get('linked_account_id');
  if (!account) return { problem: 'Its object does not name the linked_account_id.', to };
  const members = [...names]
    .filter(([name]) => name !== 'linked_account_id')
    .map(([name, property]) => (rename[name] ? `${rename[name]}: ${text(property.value)}` : text(property)));
  return { to, account: text(account.value), params: members.length > 0 ? `{ ${members.join(', ')} }` : '' };
}
