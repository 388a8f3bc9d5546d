import { validators } from '../generated/validators.js';
import type { ValidatorError } from '../model/operation.ts';

/** One place where a value does not match the contract. */
export type Problem = {
  /** JSON pointer into the value, `` for the value itself. */
  readonly pointer: string;
  readonly message: string;
  /** `unknown-field` is a field that the contract does not name; everything else breaks it. */
  readonly kind: 'unknown-field' | 'missing' | 'mismatch';
};

/** What is wrong with a value, by the key of its validator, such as `getLinkedAccount 200`. */
export function problemsOf(key: string, value: unknown): readonly Problem[] {
  const validate = validators[key];
  if (!validate) throw new Error(`The contract has no schema for "${key}".`);
  return validate(value) ? [] : topmost((validate.errors ?? []).map(describe));
}

/** Whether the contract says what a value under this key looks like. */
export const hasSchema = (key: string): boolean => key in validators;

function describe({ instancePath, keyword, params, message }: ValidatorError): Problem {
  const unknown = params['additionalProperty'] ?? params['unevaluatedProperty'];
  if (typeof unknown === 'string')
    return { pointer: `${instancePath}/${escaped(unknown)}`, message: 'is not in the contract', kind: 'unknown-field' };
  const missing = params['missingProperty'];
  if (typeof missing === 'string')
    return { pointer: `${instancePath}/${escaped(missing)}`, message: 'is required', kind: 'missing' };
  const allowed = params['allowedValues'] ?? params['allowedValue'];
  const detail = allowed === undefined ? '' : `: ${JSON.stringify(allowed)}`;
  return { pointer: instancePath, message: `${message ?? keyword}${detail}`, kind: 'mismatch' };
}

const escaped = (name: string): string => name.replaceAll('~', '~0').replaceAll('/', '~1');

// When no alternative fits, what is wrong with each of them is a consequence, and each place is named once.
function topmost(problems: readonly Problem[]): Problem[] {
  const undecided = problems.filter(({ message }) => message === 'must match a schema in anyOf');
  const isConsequence = ({ pointer }: Problem): boolean =>
    undecided.some((other) => other.pointer !== pointer && pointer.startsWith(`${other.pointer}/`));
  const byPointer = new Map<string, Problem>();
  for (const problem of problems) {
    if (isConsequence(problem)) continue;
    const isUndecided = undecided.includes(problem);
    if (isUndecided || !byPointer.has(problem.pointer))
      byPointer.set(problem.pointer, isUndecided ? hinted(problem, problems) : problem);
  }
  return [...byPointer.values()];
}

function hinted(problem: Problem, problems: readonly Problem[]): Problem {
  const reasons = problems
    .filter(({ pointer, message }) => pointer.startsWith(problem.pointer) && !message.includes('anyOf'))
    .slice(0, 3)
    .map(({ pointer, message }) => `${pointer || '/'} ${message}`);
  return { ...problem, message: `matches no alternative: ${reasons.join('; ')}` };
}
