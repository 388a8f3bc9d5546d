import type { Json, OperationData } from '../model/operation.ts';
import { operations } from '../generated/operations.ts';
import { findingsIn, parsed, type Expected, type Finding, type LiveReply } from './findings.ts';

/** What a check sends. */
export type Ask = {
  readonly operationId: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json;
  /** Default the API key. */
  readonly credential?: { readonly token: string } | 'none';
  readonly expected?: Expected;
};

export type Answer = { readonly status: number; readonly body: Json | undefined };

export type SessionOptions = {
  readonly baseURL: string;
  readonly apiKey: string;
  readonly fetch: typeof fetch;
  /** Milliseconds between two requests; 60 keeps below the limit of 20 a second. */
  readonly pause: number;
  readonly timeout: number;
};

/** Sends requests to a live API one after the other, within its limit, and compares every reply with the contract. */
export class Session {
  readonly findings: Finding[] = [];
  /** Pairs of operation and status that were seen. */
  readonly seen: Set<string> = new Set();
  requests = 0;
  readonly #options: SessionOptions;
  #next = 0;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  operation(id: string): OperationData {
    const operation = operations.find((candidate) => candidate.id === id);
    if (!operation) throw new Error(`"${id}" is no operation of the contract.`);
    return operation;
  }

  note(finding: Finding): void {
    this.findings.push(finding);
  }

  async ask(ask: Ask): Promise<Answer> {
    const operation = this.operation(ask.operationId);
    await this.#wait();
    this.requests += 1;
    const reply = await this.#send(operation, ask);
    if (!reply) return { status: 0, body: undefined };
    this.seen.add(`${operation.id} ${reply.status}`);
    this.findings.push(...findingsIn(operation, reply, ask.expected));
    return { status: reply.status, body: parsed(reply.text) };
  }

  async #wait(): Promise<void> {
    const now = Date.now();
    const start = Math.max(now, this.#next);
    this.#next = start + this.#options.pause;
    if (start > now) await new Promise((resolve) => setTimeout(resolve, start - now));
  }

  async #send(operation: OperationData, ask: Ask): Promise<LiveReply | undefined> {
    const { fetch: send, timeout } = this.#options;
    try {
      const response = await send(this.#request(operation, ask, AbortSignal.timeout(timeout)));
      return {
        status: response.status,
        contentType: response.headers.get('content-type'),
        text: await response.text(),
      };
    } catch (error) {
      const reason = error instanceof Error ? error.name : 'unknown';
      this.note({
        operationId: operation.id,
        status: 0,
        severity: 'error',
        kind: 'unreachable',
        pointer: '',
        message: `no whole answer came (${reason})`,
      });
      return undefined;
    }
  }

  #request({ path, verb }: OperationData, ask: Ask, signal: AbortSignal): Request {
    const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => encodeURIComponent(ask.path?.[name] ?? ''));
    const url = new URL(this.#options.baseURL.replace(/\/$/, '') + filled);
    for (const [name, value] of Object.entries(ask.query ?? {})) url.searchParams.set(name, value);
    const headers = new Headers(ask.headers);
    if (ask.credential === undefined) headers.set('x-api-key', this.#options.apiKey);
    else if (ask.credential !== 'none') headers.set('authorization', `Bearer ${ask.credential.token}`);
    if (ask.body === undefined) return new Request(url, { method: verb, headers, signal });
    headers.set('content-type', 'application/json');
    return new Request(url, { method: verb, headers, signal, body: JSON.stringify(ask.body) });
  }
}

/** The value at a JSON pointer. */
export function at(value: Json | undefined, pointer: string): Json | undefined {
  return pointer
    .split('/')
    .slice(1)
    .reduce<Json | undefined>((found, name) => {
      if (Array.isArray(found)) return found[Number(name)];
      return typeof found === 'object' && found !== null
        ? found[name.replaceAll('~1', '/').replaceAll('~0', '~')]
        : undefined;
    }, value);
}
