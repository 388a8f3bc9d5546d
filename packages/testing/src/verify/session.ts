import { operations } from '../generated/operations.ts';
import { parseJson, type Json } from '../model/json.ts';
import type { OperationData } from '../model/operation.ts';
import { findingsIn, type Expected, type Finding, type RawResponse } from './findings.ts';

/** A request to the live API. */
export type LiveRequest = {
  readonly operationId: string;
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json;
  /** Default the API key of the session. */
  readonly credential?: { readonly token: string } | 'none';
  readonly expected?: Expected;
};

/** A response of the live API. Status 0 if there was none. */
export type LiveResponse = { readonly status: number; readonly body: Json | undefined };

/** Options of a session. */
export type SessionOptions = {
  readonly baseURL: string;
  readonly apiKey: string;
  readonly fetch: typeof fetch;
  /** Milliseconds between two requests; 60 keep below the limit of 20 a second. */
  readonly pause: number;
  /** Milliseconds for one request. */
  readonly timeout: number;
};

/** Sends requests to a live API one after the other, within its rate limit, and compares every response with the contract. */
export class Session {
  readonly findings: Finding[] = [];
  /** Pairs of operation and status that were observed. */
  readonly observed: Set<string> = new Set();
  /** Reasons for which operations were not asked, by operation. */
  readonly skipped: Map<string, string> = new Map();
  requests = 0;
  readonly #options: SessionOptions;
  #next = 0;

  constructor(options: SessionOptions) {
    this.#options = options;
  }

  /** The operation with an id. */
  operation(id: string): OperationData {
    const operation = operations.find((candidate) => candidate.id === id);
    if (!operation) throw new Error(`"${id}" is no operation of the contract.`);
    return operation;
  }

  /** Notes why an operation is not asked. The first reason stays. */
  skip(operationId: string, reason: string): void {
    if (!this.skipped.has(operationId)) this.skipped.set(operationId, reason);
  }

  /** Adds a finding. */
  add(finding: Finding): void {
    this.findings.push(finding);
  }

  /** Sends a request, and adds the findings in its response. */
  async send(request: LiveRequest): Promise<LiveResponse> {
    const operation = this.operation(request.operationId);
    await this.#wait();
    this.requests += 1;
    const response = await this.#fetch(operation, request);
    if (!response) return { status: 0, body: undefined };
    this.observed.add(`${operation.id} ${response.status}`);
    this.findings.push(...findingsIn(operation, response, request.expected));
    return { status: response.status, body: parseJson(response.text) };
  }

  async #wait(): Promise<void> {
    const now = Date.now();
    const start = Math.max(now, this.#next);
    this.#next = start + this.#options.pause;
    if (start > now) await new Promise((resolve) => setTimeout(resolve, start - now));
  }

  async #fetch(operation: OperationData, request: LiveRequest): Promise<RawResponse | undefined> {
    const { fetch: inner, timeout } = this.#options;
    try {
      const response = await inner(this.#request(operation, request, AbortSignal.timeout(timeout)));
      return {
        status: response.status,
        contentType: response.headers.get('content-type'),
        text: await response.text(),
      };
    } catch (error) {
      const reason = error instanceof Error ? error.name : 'unknown';
      this.add({
        operationId: operation.id,
        status: 0,
        severity: 'error',
        kind: 'unreachable',
        pointer: '',
        message: `there was no complete response (${reason})`,
      });
      return undefined;
    }
  }

  #request({ path, method }: OperationData, request: LiveRequest, signal: AbortSignal): Request {
    const filled = path.replaceAll(/\{([^}]+)\}/g, (_, name: string) => {
      const value = request.path?.[name] ?? '';
      // Ids come from the server, and must not lead the key to another resource.
      if (/^\.{0,2}$|[/\\]|%(2e|2f|5c)/i.test(value))
        throw new RangeError(`${name} is no id: ${JSON.stringify(value)}`);
      return encodeURIComponent(value);
    });
    const url = new URL(this.#options.baseURL.replace(/\/$/, '') + filled);
    for (const [name, value] of Object.entries(request.query ?? {})) url.searchParams.set(name, value);
    const headers = new Headers(request.headers);
    if (request.credential === undefined) headers.set('x-api-key', this.#options.apiKey);
    else if (request.credential !== 'none') headers.set('authorization', `Bearer ${request.credential.token}`);
    if (request.body === undefined) return new Request(url, { method, headers, signal, redirect: 'manual' });
    headers.set('content-type', 'application/json');
    return new Request(url, { method, headers, signal, redirect: 'manual', body: JSON.stringify(request.body) });
  }
}
