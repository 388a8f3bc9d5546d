import type { CallContext } from '../context.ts';
import { InvalidInputError } from '../errors.ts';

/** An error that says of a parameter or option what is wrong with it. */
export function invalid(field: string, problem: string, context?: CallContext): InvalidInputError {
  return new InvalidInputError(field, `${context ? `${context.operation.id}: ` : ''}${field} ${problem}.`, context);
}

/** Checks an API origin and brings it into the form without a slash at its end. */
export function checkedBaseURL(baseURL = 'https://app.refold.ai'): string {
  let href = '';
  try {
    href = new URL(baseURL).href;
  } catch {
    // Refused below, in the same words.
  }
  // Requests carry a key, so it goes unencrypted only where nobody can listen.
  if (!/^(https:|http:\/\/(localhost|127(\.\d+){3}|\[::1])[:/])/.test(href) || /[@?#]/.test(baseURL)) {
    throw invalid(
      'baseURL',
      `must be an https:// origin (http:// for loopback only) without credentials, query or fragment, not "${baseURL}"`,
    );
  }
  return href.replace(/\/+$/, '');
}

/** A string of the wanted form. */
export function checkedText(
  value: unknown,
  form: RegExp,
  field: string,
  problem: string,
  context?: CallContext,
): string {
  if (typeof value === 'string' && form.test(value)) return value;
  throw invalid(field, problem, context);
}

/** Checks that a secret can be sent, and that it belongs to the wanted environment. */
export function checkedSecret(secret: unknown, name: string, requireEnvironment?: 'test' | 'production'): string {
  const text = checkedText(secret, /^[\x21-\x7e]+$/, name, 'must be a string of ASCII characters without spaces');
  if (requireEnvironment && text.startsWith(requireEnvironment === 'test' ? 'pk' : 'tk')) {
    throw invalid(name, `belongs to another environment than ${requireEnvironment}`);
  }
  return text;
}
