const MASK = '[redacted]';

/** Replaces every known secret in a text that may be shown. */
export function scrubbed(text: string, secrets: ReadonlySet<string> | undefined): string {
  if (secrets) for (const secret of secrets) if (secret) text = text.replaceAll(secret, MASK);
  return text;
}

/**
 * A copy of a foreign error that can be printed. Whatever else hangs on the original, such as a request with its
 * headers, stays behind.
 */
export function withoutSecrets(cause: unknown, secrets: ReadonlySet<string> | undefined): unknown {
  if (!(cause instanceof Error)) return typeof cause === 'string' ? scrubbed(cause, secrets) : undefined;
  if ('operationId' in cause) return cause;
  const copy = new Error(scrubbed(cause.message, secrets));
  copy.name = cause.name;
  copy.stack = cause.stack && scrubbed(cause.stack, secrets);
  if ('code' in cause) Object.assign(copy, { code: cause.code });
  if (cause.cause) copy.cause = withoutSecrets(cause.cause, secrets);
  return copy;
}
