import { createMock, type Mock } from '@refold/testing';
import { organization } from '../../testing/organization.ts';

/** A program as its runtime loads it. */
export type Program = { readonly number: number; readonly load: () => Promise<unknown> };

/** Result of a program: nothing in `problem` if all went well. */
export type Outcome = { readonly number: number; readonly problem?: string };

/** Differences between runtimes. */
export type Host = {
  setVariable(name: string, value: string): void;
  /** Bindings of a handler. */
  readonly bindings?: object;
  /** Told of failures that no program has caught. */
  onUncaught?(report: (error: unknown) => void): void;
};

type Handler = { readonly fetch?: (request: Request, env: object, context: object) => Response | Promise<Response> };
type Loaded = { readonly default?: Handler; readonly request?: Request };

const LIMIT_MS = 30_000;

// What readers replace by their own.
const PLACEHOLDERS: Readonly<Record<string, (keys: Keys) => string>> = {
  tk_your_test_key: ({ apiKey }) => apiKey,
  'Bearer example.session.token': ({ token }) => `Bearer ${token}`,
};
type Keys = { readonly apiKey: string; readonly token: string };

/** Runs programs one after the other, each in an organization of its own that answers instead of the network. */
export async function performAll(programs: readonly Program[], host: Host): Promise<Outcome[]> {
  const outcomes: Outcome[] = [];
  let uncaught: string[] = [];
  host.onUncaught?.((error) => uncaught.push(textOf(error)));
  for (const { number, load } of programs) {
    uncaught = [];
    const problem = await perform(load, host);
    outcomes.push({ number, problem: problem ?? uncaught[0] });
  }
  return outcomes;
}

async function perform(load: Program['load'], host: Host): Promise<string | undefined> {
  const mock = createMock({ fixtures: organization, clock: 'real' });
  const keys = { apiKey: mock.keys['test']!, token: await mintedBy(mock) };
  host.setVariable('REFOLD_API_KEY', keys.apiKey);
  host.setVariable('REFOLD_SESSION_TOKEN', keys.token);
  const printed: string[] = [];
  const restore = takeOver(mock, keys, printed);
  try {
    const env = { ...host.bindings, REFOLD_API_KEY: keys.apiKey, REFOLD_SESSION_TOKEN: keys.token };
    await inTime(loadAndAsk(load, env, printed));
    return printed.some((line) => /\bundefined\b/.test(line)) ? `it printed "${printed.join(' / ')}"` : undefined;
  } catch (error) {
    return textOf(error);
  } finally {
    restore();
  }
}

/** Programs that are servers have done nothing yet when they are loaded, so they get a request. */
async function loadAndAsk(load: Program['load'], env: object, printed: string[]): Promise<void> {
  const { default: handler, request } = (await load()) as Loaded;
  if (typeof handler?.fetch !== 'function') return;
  const waiting: unknown[] = [];
  const context = { waitUntil: (work: unknown) => void waiting.push(work), passThroughOnException: () => undefined };
  const response = await handler.fetch(request ?? new Request('https://you.example.com/'), env, context);
  printed.push(await response.text());
  await Promise.all(waiting);
  if (response.status >= 400) throw new Error(`it answered ${response.status}: ${printed.at(-1)}`);
}

/** Lets the mock answer what the program sends, and notes what it prints. */
function takeOver(mock: Mock, keys: Keys, printed: string[]): () => void {
  const { fetch: send, console: screen } = globalThis;
  const note = (...values: unknown[]): void => void printed.push(values.map(shown).join(' '));
  globalThis.fetch = (input, init) => {
    const request = new Request(input as Request, init);
    for (const name of ['x-api-key', 'authorization']) {
      const own = PLACEHOLDERS[request.headers.get(name) ?? ''];
      if (own) request.headers.set(name, own(keys));
    }
    return mock.fetch(request, init?.signal ? { signal: init.signal } : undefined);
  };
  globalThis.console = { ...screen, log: note, info: note, warn: note, error: note, debug: note, table: note };
  return () => Object.assign(globalThis, { fetch: send, console: screen });
}

function shown(value: unknown): string {
  if (typeof value === 'string' || value === undefined) return String(value);
  if (value instanceof Error) return textOf(value);
  return JSON.stringify(value) ?? String(value);
}

const textOf = (error: unknown): string =>
  error instanceof Error ? `${error.name}: ${error.message}`.split('\n').slice(0, 6).join(' ') : String(error);

async function mintedBy(mock: Mock): Promise<string> {
  const response = await mock.fetch('https://app.refold.ai/api/v2/public/session-token', {
    method: 'POST',
    headers: { 'x-api-key': mock.keys['test']!, 'content-type': 'application/json' },
    body: JSON.stringify({ linked_account_id: 'acme' }),
  });
  return ((await response.json()) as { readonly token: string }).token;
}

async function inTime(work: Promise<void>): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`it was not done after ${LIMIT_MS / 1000} s`)), LIMIT_MS);
  });
  try {
    await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
