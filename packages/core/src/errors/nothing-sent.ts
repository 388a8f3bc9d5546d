/** Problems that prove it. */
export type Proof = 'notFound' | 'refused' | 'notReached' | 'withoutTls' | 'certificate' | 'notMade';

/**
 * Codes and texts of Node, Bun, Deno and workerd that prove that no byte of a request has left: there was no address, no
 * connection, no trust in it, or no request. This is the one table of such proofs. Everything else may have been sent, also
 * what ends an encrypted connection otherwise.
 */
export const proofs: Readonly<Record<Proof, RegExp>> = {
  notFound: /ENOTFOUND|EAI_AGAIN|dns error|DNS lookup failed/i,
  refused: /ECONNREFUSED|Connection ?refused/i,
  notReached: /EHOSTUNREACH|ENETUNREACH|CONNECT_TIMEOUT|unreachable/i,
  withoutTls: /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|InvalidContentType/,
  certificate: /\bCERT_|_CERT\b|_CERT_|SELF_SIGNED|UNABLE_TO_|ALTNAME|peer('s)? certificate/i,
  notMade: /ERR_INVALID_(URL|ARG|HTTP|CHAR)|invalid header|Failed to parse URL/i,
};

/** Tells whether the error of a `fetch` proves that nothing was sent. */
export function provesNothingSent(error: unknown): boolean {
  const evidence = codesOf(error) || textOf(error);
  return Object.values(proofs).some((pattern) => pattern.test(evidence));
}

/** Codes of an error: words of the runtime, which decide where there are any. */
export function codesOf(error: unknown): string {
  return chainOf(error)
    .map((one) => (typeof one?.code === 'string' ? one.code : ''))
    .join(' ')
    .trim();
}

/** Messages of an error without addresses, whose words prove nothing. */
export function textOf(error: unknown): string {
  return chainOf(error)
    .join(' ')
    .replaceAll(/\S+:\/\/\S+/g, '');
}

const DEEPEST = 8;

/** An error, its causes, and the errors that it collects. */
export function chainOf(error: any, depth = 0): readonly any[] {
  if (!(error instanceof Error) || depth > DEEPEST) return [error];
  const { cause, errors } = error as Error & { errors?: readonly unknown[] };
  return [error, ...[cause, errors].flat().flatMap((one) => (one ? chainOf(one, depth + 1) : []))];
}
