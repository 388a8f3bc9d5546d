import type { CallContext } from '../context.ts';
import { InvalidInputError, WrongCredentialError } from '../errors.ts';

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
  if (!/^(https:|http:\/\/(localhost|127(\.\d+){3}|\[::1\])(:|\/|$))/.test(href) || /[@?#]/.test(baseURL)) {
    throw invalid(
      'baseURL',
      `must be an https:// origin such as https://refold.example.com without credentials, query or fragment (http:// for loopback only), not "${baseURL}"`,
    );
  }
  return href.replace(/\/+$/, '');
}

/** Refuses to hold an API key where every visitor could read it. */
export function refuseBrowser(): void {
  if (isBrowser()) {
    throw new WrongCredentialError(
      'Every visitor can read an API key in a browser. Use a session token, or pass dangerouslyAllowBrowser: true.',
    );
  }
}

/** Whether this runs in a page. */
export function isBrowser(): boolean {
  return typeof window !== 'undefined' && typeof document !== 'undefined';
}

/** Checks that a secret can be sent, and that it belongs to the wanted environment. */
export function checkedSecret(secret: unknown, name: string, requireEnvironment?: 'test' | 'production'): string {
  if (typeof secret !== 'string' || !/^[\x21-\x7e]+$/.test(secret)) {
    throw invalid(name, 'must be a string of visible characters without spaces');
  }
  if (requireEnvironment && secret.startsWith(requireEnvironment === 'test' ? 'pk' : 'tk')) {
    throw invalid(name, `belongs to the other environment; requireEnvironment is "${requireEnvironment}"`);
  }
  return secret;
}
