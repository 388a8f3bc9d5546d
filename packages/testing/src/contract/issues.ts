import { validators } from '../generated/validators.js';
import { escapePointer } from '../model/json.ts';
import type { ValidatorError } from '../model/operation.ts';

/** One place where a value does not match the contract. Holds no value. */
export type ValidationIssue = {
  /** JSON pointer into the value, `` for the value itself. */
  readonly pointer: string;
  readonly message: string;
  /** `unknown-field` is a field that the contract does not name, which you may want to tolerate; the others break the contract. */
  readonly kind: 'unknown-field' | 'missing' | 'mismatch';
};

/**
 * Validates a value against a schema of the contract, named by operation and status or media type, such as
 * `getLinkedAccount 200`. No issues if it matches.
 *
 * @throws Error if the contract has no such schema.
 */
export function findIssues(key: string, value: unknown): readonly ValidationIssue[] {
  const validate = validators[key];
  if (!validate) throw new Error(`The contract has no schema for "${key}".`);
  return validate(value) ? [] : topmost((validate.errors ?? []).map(issueOf));
}

/** Tells whether the contract has a schema with this name. */
export const hasSchema = (key: string): boolean => key in validators;

/** The issues as one line of text. */
export const describeIssues = (issues: readonly ValidationIssue[]): string =>
  issues.map(({ pointer, message }) => `${pointer || '/'} ${message}`).join('; ');

function issueOf({ instancePath, keyword, params, message }: ValidatorError): ValidationIssue {
  const unknown = params['additionalProperty'] ?? params['unevaluatedProperty'];
  if (typeof unknown === 'string')
    return {
      pointer: `${instancePath}/${escapePointer(unknown)}`,
      message: 'is not in the contract',
      kind: 'unknown-field',
    };
  const missing = params['missingProperty'];
  if (typeof missing === 'string')
    return { pointer: `${instancePath}/${escapePointer(missing)}`, message: 'is required', kind: 'missing' };
  const allowed = params['allowedValues'] ?? params['allowedValue'];
  const detail = allowed === undefined ? '' : `: ${JSON.stringify(allowed)}`;
  return { pointer: instancePath, message: `${message ?? keyword}${detail}`, kind: 'mismatch' };
}

// When no alternative of an `anyOf` matches, the errors inside each alternative only follow from that. One issue per place.
function topmost(issues: readonly ValidationIssue[]): ValidationIssue[] {
  const undecided = issues.filter(({ message }) => message === 'must match a schema in anyOf');
  const isConsequence = ({ pointer }: ValidationIssue): boolean =>
    undecided.some((other) => other.pointer !== pointer && pointer.startsWith(`${other.pointer}/`));
  const byPointer = new Map<string, ValidationIssue>();
  for (const issue of issues) {
    if (isConsequence(issue)) continue;
    const isUndecided = undecided.includes(issue);
    if (isUndecided || !byPointer.has(issue.pointer))
      byPointer.set(issue.pointer, isUndecided ? withReasons(issue, issues) : issue);
  }
  return [...byPointer.values()];
}

function withReasons(issue: ValidationIssue, issues: readonly ValidationIssue[]): ValidationIssue {
  const reasons = issues
    .filter(({ pointer, message }) => pointer.startsWith(issue.pointer) && !message.includes('anyOf'))
    .slice(0, 3);
  return { ...issue, message: `matches no alternative: ${describeIssues(reasons)}` };
}
