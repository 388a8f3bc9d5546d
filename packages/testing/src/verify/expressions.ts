import type { Criterion } from '../model/arazzo.ts';
import { valueAt, type Json } from '../model/json.ts';
import type { LiveResponse } from './session.ts';

/** Values for the runtime expressions of an Arazzo workflow. */
export type Scope = {
  readonly inputs: Readonly<Record<string, Json>>;
  readonly steps: Readonly<Record<string, Readonly<Record<string, Json | undefined>>>>;
  readonly response?: LiveResponse;
};

/**
 * Evaluates a runtime expression, such as `$inputs.name` or `$steps.create.outputs.id`, or text with `{…}` in it.
 *
 * @throws Error if the runner does not support the expression.
 */
export function evaluate(value: Json, scope: Scope): Json | undefined {
  if (Array.isArray(value)) return value.map((item) => evaluate(item, scope) ?? null);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, evaluate(member, scope) ?? null]));
  if (typeof value !== 'string') return value;
  if (value.startsWith('$')) return lookUp(value, scope);
  return value.replaceAll(/\{(\$[^}]+)\}/g, (_, expression: string) => String(lookUp(expression, scope) ?? ''));
}

function lookUp(expression: string, { inputs, steps, response }: Scope): Json | undefined {
  const [source = '', pointer = ''] = expression.split('#');
  if (source === '$statusCode') return response?.status;
  if (source === '$response.body') return valueAt(response?.body, pointer);
  const input = /^\$inputs\.(.+)$/.exec(source)?.[1];
  if (input !== undefined) return valueAt(inputs[input], pointer);
  const output = /^\$steps\.([\w-]+)\.outputs\.([\w-]+)$/.exec(source);
  if (output) return valueAt(steps[output[1]!]?.[output[2]!], pointer);
  throw new Error(`The runner does not support the expression ${expression}.`);
}

/**
 * Tells whether a criterion of an Arazzo workflow holds.
 *
 * @throws Error if the runner does not support the condition.
 */
export function holds({ condition, context, type }: Criterion, scope: Scope): boolean {
  if (type === 'jsonpath') return findsAny(lookUp(context ?? '$response.body', scope), condition, scope);
  if (type === 'regex') return new RegExp(condition).test(String(lookUp(context ?? '$response.body', scope)));
  const parts = /^(\$\S+)\s*(==|!=|>=|<=|>|<)\s*(.+)$/.exec(condition.trim());
  if (!parts) throw new Error(`The runner does not support the condition ${condition}.`);
  const left = lookUp(parts[1]!, scope);
  const right = literal(parts[3]!.trim(), scope);
  if (parts[2] === '==') return equal(left, right);
  if (parts[2] === '!=') return !equal(left, right);
  return compare(Number(left), parts[2]!, Number(right));
}

// A member that is not there is null in a condition.
const equal = (left: Json | undefined, right: Json | undefined): boolean =>
  JSON.stringify(left ?? null) === JSON.stringify(right ?? null);

function compare(left: number, operator: string, right: number): boolean {
  if (operator === '>') return left > right;
  if (operator === '<') return left < right;
  return operator === '>=' ? left >= right : left <= right;
}

function literal(text: string, scope: Scope): Json | undefined {
  if (text.startsWith('$')) return lookUp(text, scope);
  try {
    return JSON.parse(text) as Json;
  } catch {
    return text.replaceAll(/^'|'$/g, '');
  }
}

// Of JSONPath the Arazzo workflows use one form: is there something, at any depth, whose member has this value?
function findsAny(body: Json | undefined, path: string, scope: Scope): boolean {
  const [, name, value] = /^\$\.\.\[\?@\.(\w+) == (.+)\]$/.exec(path) ?? [];
  if (name === undefined || value === undefined) throw new Error(`The runner does not support the JSONPath ${path}.`);
  const expected = unquoted(evaluate(value, scope));
  return anywhere(body, (member) => equal(member[name], expected));
}

const unquoted = (value: Json | undefined): Json | undefined =>
  typeof value === 'string' ? value.replaceAll(/^['"]|['"]$/g, '') : value;

function anywhere(value: Json | undefined, test: (object: Record<string, Json>) => boolean): boolean {
  if (Array.isArray(value)) return value.some((item) => anywhere(item, test));
  if (typeof value !== 'object' || value === null) return false;
  return test(value) || Object.values(value).some((member) => anywhere(member, test));
}
