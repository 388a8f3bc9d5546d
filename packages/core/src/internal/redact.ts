const MASK = '[redacted]';

/** Replaces every known secret in a text that may be shown. */
export function scrubbed(text: string, secrets: readonly string[] | undefined): string {
  for (const secret of secrets ?? []) text = text.replaceAll(secret, MASK);
  return text;
}

/**
 * A copy of a foreign error that can be printed. Whatever else hangs on the original, such as a request with its
 * headers, stays behind.
 */
export function withoutSecrets(cause: any, secrets: readonly string[] | undefined): unknown {
  if (typeof cause === 'string') return scrubbed(cause, secrets);
  if (!(cause instanceof Error)) return undefined;
  if ('operationId' in cause) return cause;
  const copy: any = new Error('');
  for (const name of ['message', 'name', 'stack', 'code', 'cause']) {
    const value = withoutSecrets(cause[name as keyof Error], secrets);
    if (value !== undefined) copy[name] = value;
  }
  return copy;
}
