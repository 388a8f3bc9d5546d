import type { VirtualClock } from '../clock.ts';
import type { Body, CallProgram, Delay, MiddlewareSteps, PlannedCall, Served } from './program.ts';

/** One request of a call. */
export interface Send {
  readonly at: number;
  readonly served: Served;
  readonly signal: AbortSignal | undefined;
  /** Status, once the head of the response has come. */
  status?: number;
  /** True once something proves that the server has not acted. */
  hadNoEffect: boolean;
  /** True while somebody waits for it, or for its body. */
  isOpen: boolean;
  /** True once its body has come to its end. */
  isComplete: boolean;
}

/** A call under way. */
export interface CallState {
  readonly index: number;
  readonly plan: PlannedCall;
  readonly abort: AbortController;
  readonly begun: number;
  readonly sends: Send[];
  /** True while a function of the user stalls, for which no option bounds the wait. */
  isStalled: boolean;
  upload: 'unread' | 'open' | 'over';
  ended?: { readonly at: number; readonly data?: any; readonly error?: any };
}

/** Members by which each operation of the programs knows its result. */
const RESULT = { slug: 'crm', message: 'done' };

/** Everything around the client of a program: fetch, limiter, secret and middleware. */
export class Surroundings {
  readonly violations: string[] = [];
  readonly calls: CallState[] = [];
  /** Errors that functions of the user have thrown. */
  readonly thrown: unknown[] = [];
  /** Permissions that a limiter of the user has given to calls that still wanted them. */
  tokens = 0;
  secretsWereQuick = true;
  secretStalls = false;
  readonly #clock: VirtualClock;
  readonly #program: CallProgram;

  constructor(clock: VirtualClock, program: CallProgram) {
    this.#clock = clock;
    this.#program = program;
  }

  /** Behavior of the client's middleware. */
  get middlewareSteps(): readonly MiddlewareSteps[] {
    return this.#program.middleware ?? [];
  }

  violated(call: CallState | undefined, rule: string): void {
    this.violations.push(call ? `call ${call.index} at ${this.#clock.now - call.begun} ms: ${rule}` : rule);
  }

  readonly fetch = ((_url: string, init: RequestInit & { headers: Record<string, string> }) => {
    const call = this.calls[Number(init.headers['x-call'])]!;
    const { served: all, operation } = call.plan;
    if (call.ended) this.violated(call, 'an attempt is made after the end');
    if (operation === 'unsafe' && call.sends.some(({ hadNoEffect }) => !hadNoEffect))
      this.violated(call, 'a call that must not be repeated is sent again');
    if (init.signal?.aborted) this.violated(call, 'a request is sent after the end of its attempt');
    const number = call.sends.length;
    const served = all[Math.min(number, all.length - 1)]!;
    const signal = init.signal ?? undefined;
    const send: Send = { at: this.#clock.now, served, signal, hadNoEffect: false, isOpen: true, isComplete: false };
    call.sends.push(send);
    if (served.does === 'throw') {
      send.isOpen = false;
      throw new TypeError('this fetch is broken');
    }
    return new Promise<Response>((resolve, reject) => {
      const fail = (error: unknown): void => {
        send.isOpen = false;
        reject(error);
      };
      let isPending = true;
      if (served.listens) signal?.addEventListener('abort', () => isPending && fail(signal.reason));
      this.#after(served.after, () => {
        if (!send.isOpen) return;
        isPending = false;
        if (served.does === 'respond') return resolve(this.#response(call, number, send));
        if (served.does === 'nothing') {
          send.isOpen = false;
          return resolve(undefined as never);
        }
        send.hadNoEffect = served.does === 'refuse';
        const code = send.hadNoEffect ? 'ECONNREFUSED' : 'ECONNRESET';
        fail(new TypeError('fetch failed', { cause: Object.assign(new Error(code), { code }) }));
      });
    });
  }) as unknown as typeof fetch;

  /** Supplies the secret. */
  secret = (): any => {
    const steps = this.#program.secret!;
    const number = this.#asked++;
    const { after, does } = steps[Math.min(number, steps.length - 1)]!;
    if (this.calls.every(({ ended }) => ended)) this.violated(undefined, 'a secret is asked for after the end');
    if (after !== 0 || does === 'throw' || does === 'nothing') this.secretsWereQuick = false;
    if (after === 'never') this.secretStalls = true;
    const give = (): string | undefined => {
      if (does === 'throw') throw this.#error('no secret');
      return does === 'nothing' ? undefined : `tk_${does === 'next' ? number : 0}`;
    };
    return after === 0 ? give() : this.#wait(after).then(give);
  };
  #asked = 0;

  /** A limiter of the user. */
  limiter(listens: boolean, steps: readonly { readonly after: Delay; readonly does: 'go on' | 'throw' }[]) {
    let asked = 0;
    return {
      acquire: ({ signal }: { signal?: AbortSignal } = {}): Promise<void> | void => {
        const { after, does } = steps[Math.min(asked++, steps.length - 1)]!;
        const give = (): void => {
          if (does === 'throw') throw this.#error('no permission');
          if (!signal?.aborted) this.tokens++;
        };
        if (after === 0) return give();
        if (after === 'never') this.limiterStalls = true;
        const ended = new Promise<never>((_, reject) => {
          if (listens) signal?.addEventListener('abort', () => reject(signal.reason), { once: true });
        });
        return Promise.race([this.#wait(after), ended]).then(give);
      },
      onRateLimited: (): void => {},
      stats: (): any => ({}),
    };
  }
  limiterStalls = false;

  middleware({ before, after }: MiddlewareSteps) {
    return async (request: any, next: (request: any) => Promise<Response>): Promise<Response> => {
      const call = this.calls[Number(request.headers['x-call'])]!;
      const own = (): Response => Response.json({ ...RESULT, call: call.index, own: true });
      if (call.ended) this.violated(call, 'a middleware is begun after the end');
      await this.#wait(before.after, call);
      if (before.does === 'throw') throw this.#error('middleware before');
      if (before.does === 'respond') return own();
      const response = await next(request);
      await this.#wait(after.after, call);
      if (after.does === 'throw') throw this.#error('middleware after');
      if (after.does === 'respond') return own();
      if (after.does === 'read' && !response.bodyUsed) await response.text();
      return response;
    };
  }

  upload(call: CallState, body: Body): ReadableStream<Uint8Array> {
    call.upload = 'unread';
    return this.#stream(body, 'x'.repeat(30), {
      begun: () => (call.upload = 'open'),
      over: () => (call.upload = 'over'),
      stalls: () => (call.isStalled = true),
      failed: () => this.#error('upload'),
    });
  }

  #response(call: CallState, number: number, send: Send): Response {
    const { status, retryAfterSeconds, body } = send.served;
    send.status = status;
    if (status === 429 || status === 401) send.hadNoEffect = true;
    const texts = { json: JSON.stringify({ ...RESULT, call: call.index, number }), broken: '<html>', empty: '' };
    const text = texts[body.content];
    const headers: Record<string, string> = { 'content-type': 'application/json' };
    if (body.hasLength) headers['content-length'] = String(text.length);
    if (retryAfterSeconds !== undefined) headers['retry-after'] = String(retryAfterSeconds);
    if (status === 204) {
      send.isOpen = false;
      send.isComplete = !send.signal?.aborted;
      return new Response(null, { status });
    }
    const stream = this.#stream(body, text, {
      signal: send.served.listens ? send.signal : undefined,
      over: (isComplete) => {
        send.isOpen = false;
        send.isComplete = isComplete;
      },
      failed: () =>
        new TypeError('terminated', {
          cause: Object.assign(new Error('other side closed'), { code: 'UND_ERR_SOCKET' }),
        }),
    });
    return new Response(stream, { status, headers });
  }

  /** A stream that gives a piece when it is asked for one. */
  #stream(
    { pieces, every, end }: Body,
    text: string,
    {
      signal,
      begun,
      over,
      stalls,
      failed,
    }: {
      signal?: AbortSignal | undefined;
      begun?: () => void;
      over: (isComplete: boolean) => void;
      stalls?: () => void;
      failed: () => Error;
    },
  ): ReadableStream<Uint8Array> {
    const bytes = new TextEncoder().encode(text);
    const size = Math.max(1, Math.ceil(bytes.length / Math.max(1, pieces)));
    let [sent, isOver] = [0, false];
    const finish = (isComplete: boolean): void => {
      isOver = true;
      over(isComplete);
    };
    return new ReadableStream<Uint8Array>(
      {
        start(controller) {
          signal?.addEventListener('abort', () => {
            if (isOver) return;
            finish(false);
            controller.error(signal.reason);
          });
        },
        pull: async (controller) => {
          if (sent === 0) begun?.();
          if (every > 0) await this.#clock.pause(every);
          if (isOver) return;
          if (sent < bytes.length) {
            controller.enqueue(bytes.slice(sent, sent + size));
            sent += size;
          } else if (end === 'never') {
            stalls?.();
            await new Promise(() => {});
          } else {
            finish(end === 'close');
            if (end === 'close') controller.close();
            else controller.error(failed());
          }
        },
        cancel: () => finish(false),
      },
      { highWaterMark: 0 },
    );
  }

  #error(message: string): Error {
    const error = new Error(message);
    this.thrown.push(error);
    return error;
  }

  async #wait(delay: Delay, call?: CallState): Promise<void> {
    if (delay === 0) return;
    if (delay !== 'never') return this.#clock.pause(delay);
    if (call) call.isStalled = true;
    return new Promise(() => {});
  }

  #after(delay: Delay, work: () => void): void {
    if (delay === 0) queueMicrotask(work);
    else if (delay !== 'never') this.#clock.at(delay, work);
  }
}
