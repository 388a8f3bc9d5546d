/** Why a connection failed, as far as a runtime tells. */
export interface ConnectionProblem {
  readonly reason: string;
  /** Advice for fixing it. */
  readonly fix: string;
  /** True when it proves that no byte of the request has left. */
  readonly nothingSent?: boolean;
  /** True when another attempt may succeed. */
  readonly retryable?: boolean;
}

const PROXY = 'behind a proxy, Node takes HTTPS_PROXY only with NODE_USE_ENV_PROXY=1';

/**
 * Problems by the codes and texts of Node, Bun, Deno, workerd and Chromium. This is the one table of what proves that nothing
 * was sent: there was no address, no connection, no trust in it, or no request. Everything else may have been sent.
 */
const problems = (): readonly (readonly [RegExp, ConnectionProblem])[] => [
  [
    /ENOTFOUND|EAI_AGAIN|dns error|NAME_NOT_RESOLVED|DNS lookup failed/i,
    { reason: 'its name was not found', fix: `Check baseURL and DNS; ${PROXY}.`, nothingSent: true, retryable: true },
  ],
  [
    /ECONNREFUSED|Connection ?refused|CONNECTION_REFUSED/i,
    { reason: 'it was refused', fix: 'Check baseURL, and that its server runs.', nothingSent: true, retryable: true },
  ],
  [
    /EHOSTUNREACH|ENETUNREACH|CONNECT_TIMEOUT|ADDRESS_UNREACHABLE|unreachable/i,
    { reason: 'it was not reached', fix: `Check the network; ${PROXY}.`, nothingSent: true, retryable: true },
  ],
  [
    /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|InvalidContentType/i,
    { reason: 'its server does not speak TLS', fix: 'Check https:// and port of baseURL.', nothingSent: true },
  ],
  // What ends an encrypted connection otherwise may come after the request.
  [/ERR_SSL|EPROTO/, { reason: 'its encryption failed', fix: 'Check what stands between here and the server.' }],
  [
    /CERT_|_CERT|UNABLE_TO_|certificate|UnknownIssuer/i,
    {
      reason: 'its certificate is not trusted',
      fix: 'Give the authority of the certificate to Node with NODE_EXTRA_CA_CERTS, to other runtimes in their way.',
      nothingSent: true,
    },
  ],
  [
    /ERR_INVALID_(URL|ARG|HTTP|CHAR)|invalid header|Failed to parse URL/i,
    { reason: 'the request could not be made', fix: 'Check what changes it, such as middleware.', nothingSent: true },
  ],
  [
    /ECONNRESET|EPIPE|UND_ERR_SOCKET|socket|reset|closed|terminated|broken pipe|other side/i,
    { reason: 'it broke off', fix: '', retryable: true },
  ],
];

const UNKNOWN: ConnectionProblem = {
  reason: 'the runtime does not say why',
  fix: 'In a browser, see its console: offline, blocked by CORS, or no such host.',
  retryable: true,
};

/**
 * Reads the error of a `fetch` for the problem of its connection. A code is a word of the runtime, and decides where there is one; a message
 * may repeat an address, so what proves that nothing was sent is not looked for there.
 */
export function connectionProblem(error: unknown): ConnectionProblem {
  const codes = chainOf(error).map((one) => (typeof one?.code === 'string' ? one.code : ''));
  const text = describe(error).join(' ').replaceAll(ADDRESS, '');
  return problemIn(codes.join(' ')) ?? problemIn(text) ?? UNKNOWN;
}

const ADDRESS = /[\w+.-]+:\/\/[^\s)"']+/g;

function problemIn(text: string): ConnectionProblem | undefined {
  return problems().find(([pattern]) => pattern.test(text))?.[1];
}

/** Codes and messages of an error, of its causes, and of the errors that it collects, each once. */
export function describe(error: unknown): readonly string[] {
  const texts = chainOf(error).map((one) => {
    if (!(one instanceof Error)) return String(one);
    const { code, message } = one as Error & { code?: unknown };
    return typeof code === 'string' && !message.includes(code) ? `${message} (${code})` : message;
  });
  return [...new Set(texts)].filter(Boolean);
}

const DEEPEST = 8;

/** An error, its causes, and the errors that it collects. */
function chainOf(error: any, depth = 0): readonly any[] {
  if (!(error instanceof Error) || depth > DEEPEST) return [error];
  const { cause, errors } = error as Error & { errors?: readonly unknown[] };
  return [error, ...[cause, errors].flat().filter(Boolean)].flatMap((one) =>
    one === error ? [error] : chainOf(one, depth + 1),
  );
}
