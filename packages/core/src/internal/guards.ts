import { InvalidInputError, WrongCredentialError } from '../errors.ts';

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Checks an API origin and brings it into the form without a slash at its end. */
export function checkedBaseURL(baseURL = 'https://app.refold.ai'): string {
  let url: URL;
  try {
    url = new URL(baseURL);
  } catch {
    throw new InvalidInputError(
      'baseURL',
      `baseURL must be an absolute URL such as https://refold.example.com, not "${baseURL}".`,
    );
  }
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && LOOPBACK.test(url.hostname))) {
    throw new InvalidInputError(
      'baseURL',
      'baseURL must begin with https:// unless its host is loopback, since requests carry a key.',
    );
  }
  if (url.username || url.search || url.hash) {
    throw new InvalidInputError('baseURL', 'baseURL must hold no credentials, query or fragment.');
  }
  return url.href.replace(/\/+$/, '');
}

/** Refuses to hold an API key where every visitor could read it. */
export function refuseBrowser(): void {
  if (!isBrowser()) return;
  throw new WrongCredentialError(
    'An API key in a browser is readable by every visitor. Use a session token there, or pass dangerouslyAllowBrowser: true.',
  );
}

/** Whether this runs in a page. */
export function isBrowser(): boolean {
  return typeof window !== 'undefined' && typeof document !== 'undefined';
}

/** Checks that a secret can be sent, and that it belongs to the wanted environment. */
export function checkedSecret(secret: unknown, name: string, requireEnvironment?: 'test' | 'production'): string {
  if (typeof secret !== 'string' || !/^[\x21-\x7e]+$/.test(secret)) {
    throw new InvalidInputError(name, `${name} must be a string of visible characters without spaces.`);
  }
  const refused = requireEnvironment === 'test' ? 'pk' : requireEnvironment === 'production' ? 'tk' : undefined;
  if (refused && secret.startsWith(refused)) {
    throw new InvalidInputError(
      name,
      `${name} belongs to the other environment; requireEnvironment is "${requireEnvironment}".`,
    );
  }
  return secret;
}
