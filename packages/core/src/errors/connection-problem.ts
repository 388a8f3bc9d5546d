import { chainOf, codesOf, proofs, textOf } from './nothing-sent.ts';

/** Why a connection failed, as far as a runtime tells. */
export interface ConnectionProblem {
  readonly reason: string;
  /** Advice for fixing it. */
  readonly fix: string;
  /** True when another attempt may succeed. */
  readonly retryable?: boolean;
}

const PROXY = 'behind a proxy, Node takes HTTPS_PROXY only with NODE_USE_ENV_PROXY=1';

const otherProtocol: ConnectionProblem = {
  reason: 'its server speaks another protocol',
  fix: 'Check scheme, host and port of baseURL.',
};

/** Problems by what shows them, the first that fits. A function, so that a bundler can leave it out. */
const problems = (): readonly (readonly [RegExp, ConnectionProblem])[] => [
  [proofs.notFound, { reason: 'its name was not found', fix: `Check baseURL and DNS; ${PROXY}.`, retryable: true }],
  [proofs.refused, { reason: 'it was refused', fix: 'Check baseURL, and that its server runs.', retryable: true }],
  [proofs.notReached, { reason: 'it was not reached', fix: `Check the network; ${PROXY}.`, retryable: true }],
  [/Proxy response/, { reason: 'its proxy refused it', fix: 'Check the proxy.' }],
  [proofs.withoutTls, otherProtocol],
  [/\bHPE_|HTTP\/1\.1 protocol/, otherProtocol],
  [/ERR_SSL|EPROTO/, { reason: 'its encryption failed', fix: 'Check what stands between here and the server.' }],
  [
    proofs.certificate,
    {
      reason: 'its certificate is not trusted',
      fix: 'Check host and clock; Node takes a further authority with NODE_EXTRA_CA_CERTS.',
    },
  ],
  [proofs.notMade, { reason: 'the request could not be made', fix: 'Check what changes it, such as middleware.' }],
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

/** Reads the error of a `fetch` for the problem of its connection, in its codes first and in its messages then. */
export function connectionProblem(error: unknown): ConnectionProblem {
  return problemIn(codesOf(error)) ?? problemIn(textOf(error)) ?? UNKNOWN;
}

function problemIn(text: string): ConnectionProblem | undefined {
  return problems().find(([pattern]) => pattern.test(text))?.[1];
}

/** Messages and codes of an error, of its causes, and of the errors that it collects, but none that another one holds. */
export function describe(error: unknown): readonly string[] {
  const texts = new Set(chainOf(error).map(messageOf).filter(Boolean));
  return [...texts].filter((text) => ![...texts].some((other) => other !== text && other.includes(text)));
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const code = (error as { code?: unknown }).code;
  // OpenSSL puts its own place around what it says.
  const text = error.message.replace(/^\w+:error:\w+:[^:]*:[^:]*:([^:]*):[^]*$/, '$1');
  if (typeof code !== 'string' || text.includes(code)) return text;
  return text ? `${text} (${code})` : code;
}
