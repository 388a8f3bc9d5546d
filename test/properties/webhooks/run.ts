import type { VirtualClock } from '../clock.ts';
import type { Product } from '../product.ts';
import type { Happening, WebhookHistory } from './history.ts';
import { KEY, keys, requestOf } from './requests.ts';

const LEASE_MS = 3000;
const HANDLER_MS = 8000;
const BODY_MS = 2000;
const STORE_MS = 1000;
/** Longest time for an answer: body, two accesses to the store, and handler. */
const LONGEST_MS = BODY_MS + 2 * STORE_MS + HANDLER_MS + 500;

/** A process that receives, until it crashes. */
interface Process {
  readonly receive: (request: Request) => Promise<Response>;
  isAlive: boolean;
}

/** A delivery on its way. */
interface Delivery extends Happening {
  readonly begun: number;
  readonly by: Process;
  ended?: { readonly at: number; readonly status: number; readonly error?: string };
}

/** A handler at work on a body. */
interface Run {
  readonly body: number;
  readonly begun: number;
  readonly by: Process;
  ended?: { readonly at: number; readonly isHandled: boolean };
}

/** The model of a store: who has a delivery in hand until when, or that it is done. */
type Lease = { readonly holder: string; readonly endsAt: number } | 'done';

/** Runs a history, then delivers everything once more until it is handled, and says which rules it has broken. */
export async function brokenRules(product: Product, clock: VirtualClock, history: WebhookHistory): Promise<string[]> {
  const trial = new Trial(product, clock, history);
  let at = 0;
  for (const happening of history.happenings) {
    at += happening.after;
    clock.at(at, () => trial.happen(happening));
  }
  await clock.run(() => trial.atRest());
  trial.heal();
  for (let round = 0; round < 4; round++) {
    for (const body of [0, 1] as const) trial.happen({ after: 0, process: 0, does: 'deliver', body });
    await clock.run(() => {});
    clock.now += LEASE_MS;
  }
  trial.checkAll();
  return trial.violations;
}

class Trial {
  readonly violations: string[] = [];
  readonly #product: Product;
  readonly #clock: VirtualClock;
  readonly #start: number;
  readonly #history: WebhookHistory;
  readonly #processes = new Map<number, Process>();
  readonly #deliveries: Delivery[] = [];
  readonly #runs: Run[] = [];
  readonly #store: ReturnType<Product['memoryDeliveryStore']>;
  readonly #leases = new Map<string, Lease>();
  readonly #turns = new Map<string, number>();
  readonly #thrown: unknown[] = [];
  readonly #told: unknown[] = [];
  readonly #isHealthyStore: boolean;
  #isHealed = false;
  #crashes = 0;

  constructor(product: Product, clock: VirtualClock, history: WebhookHistory) {
    this.#product = product;
    this.#clock = clock;
    this.#start = clock.now;
    this.#history = history;
    this.#store = product.memoryDeliveryStore();
    const steps = Object.values(history.store).flat();
    this.#isHealthyStore = steps.every(({ after, does }) => does === 'work' && after !== 'never');
  }

  /** From now on everything works. */
  heal(): void {
    this.#isHealed = true;
  }

  atRest(): void {
    const { happenings } = this.#history;
    const isOver = this.#deliveries.length + this.#crashes === happenings.length;
    const isAnswered = this.#deliveries.every(({ ended }) => ended);
    if (isOver && isAnswered && this.#clock.timersLeft > 0) this.violations.push('a timer is left over');
  }

  happen(happening: Happening): void {
    if (happening.does === 'crash') {
      this.#crashes++;
      const crashed = this.#processes.get(happening.process);
      if (crashed) crashed.isAlive = false;
      this.#processes.delete(happening.process);
      return;
    }
    const by = this.#processes.get(happening.process) ?? this.#begin();
    this.#processes.set(happening.process, by);
    const delivery: Delivery = { ...happening, begun: this.#clock.now, by };
    this.#deliveries.push(delivery);
    this.#clock.at(LONGEST_MS, () => {
      if (!delivery.ended && by.isAlive) this.#violated(delivery, 'is not answered');
    });
    by.receive(requestOf(happening)).then(
      async (response) => {
        if (!by.isAlive) return;
        const { error } = (await response.json()) as { error?: string };
        delivery.ended = { at: this.#clock.now, status: response.status, ...(error && { error }) };
        this.#checkAnswer(delivery);
      },
      (error: unknown) => this.#violated(delivery, `is answered with an exception: ${error}`),
    );
  }

  #begin(): Process {
    const own: { process?: Process } = {};
    const receive = this.#product.webhookReceiver({
      keys: [KEY],
      on: { 'Workflow Completed': (event) => this.#handle(event, own.process!) },
      store: this.#storeOf(own as { process: Process }),
      leaseMs: LEASE_MS,
      handlerTimeout: HANDLER_MS,
      bodyTimeout: BODY_MS,
      onError: (error) => void this.#told.push(error),
    });
    own.process = { receive, isAlive: true };
    return own.process;
  }

  async #handle({ instance_id }: any, by: Process): Promise<void> {
    const body = Number(instance_id.slice(-1));
    const { now } = this.#clock;
    const run: Run = { body, begun: now, by };
    const lease = this.#leases.get(keys[body]!);
    if (lease === 'done') this.violations.push(`at ${now - this.#start}: ${body} is handled although it is done`);
    const besides = this.#runs.filter(
      (one) => one.body === body && !one.ended && one.by.isAlive && now < one.begun + HANDLER_MS,
    );
    if (besides.length > 0 && this.#isHealthyStore)
      this.violations.push(`at ${now - this.#start}: ${body} is handled twice at once`);
    this.#runs.push(run);
    const { after, does } = this.#turn('handler', this.#history.handlers, { after: 0, does: 'handle' });
    await this.#wait(after, by);
    run.ended = { at: this.#clock.now, isHandled: does === 'handle' };
    if (does === 'handle') return;
    const error = new Error('the handler failed');
    if (this.#clock.now < run.begun + HANDLER_MS) this.#thrown.push(error);
    throw error;
  }

  /** The store as a process sees it: slow or broken, and compared with the model in what it says. */
  #storeOf(own: { readonly process: Process }): ReturnType<Product['memoryDeliveryStore']> {
    const access = (name: 'claim' | 'complete' | 'release', work: () => any): any => {
      const { after, does } = this.#turn(name, this.#history.store[name], { after: 0, does: 'work' });
      const act = (): unknown => {
        if (does === 'throw') throw new Error('the store is broken');
        return work();
      };
      return after === 0 && own.process.isAlive ? act() : this.#wait(after, own.process).then(act);
    };
    return {
      claim: (key, holder, leaseMs) =>
        access('claim', () => {
          const lease = this.#leases.get(key);
          const { now } = this.#clock;
          const isHeld = lease && lease !== 'done' && lease.holder !== holder && lease.endsAt > now;
          const want = lease === 'done' ? 'done' : isHeld ? 'held' : 'claimed';
          if (want === 'claimed') this.#leases.set(key, { holder, endsAt: now + leaseMs });
          const claim = this.#store.claim(key, holder, leaseMs);
          if (claim !== want) this.violations.push(`at ${now - this.#start}: the store says ${claim}, not ${want}`);
          return claim;
        }),
      complete: (key, holder) =>
        access('complete', () => {
          this.#leases.set(key, 'done');
          return this.#store.complete(key, holder);
        }),
      release: (key, holder) =>
        access('release', () => {
          const lease = this.#leases.get(key);
          if (lease && lease !== 'done' && lease.holder === holder) this.#leases.delete(key);
          return this.#store.release(key, holder);
        }),
    };
  }

  #checkAnswer(delivery: Delivery): void {
    const { does, body, ended } = delivery;
    const { status, error } = ended!;
    const want = { deliver: [200, 500, 503], forge: [401], stall: [408], crash: [] }[does];
    if (!want.includes(status as never)) this.#violated(delivery, `is answered with ${status} ${error}`);
    if (does !== 'deliver') return;
    const runs = this.#runs.filter((run) => run.body === body);
    if (status === 200 && !runs.some(({ ended: end }) => end?.isHandled))
      this.#violated(delivery, 'is answered with 200, but not handled');
    if (status === 500 && this.#isHealthyStore) {
      const hasFailed = runs.some(
        (run) => run.begun >= delivery.begun && (!run.ended?.isHandled || run.ended.at > run.begun + HANDLER_MS - 1),
      );
      if (!hasFailed) this.#violated(delivery, 'is answered with 500, but no handler has failed');
    }
    if (status === 503 && this.#isHealthyStore) {
      // A run is in hand until its delivery is answered; one that crashed or came too late, until its lease runs out.
      const isInHand = runs.some((run) => {
        const own = this.#deliveries.filter(
          (one) => one.body === body && one.by === run.by && one.ended?.error !== 'being_handled',
        );
        const isOpen = own.some(
          (one) => one.ended === undefined || one.ended.at >= delivery.begun || one.ended.error === 'handler_too_slow',
        );
        return isOpen || !run.by.isAlive;
      });
      if (!isInHand && !this.#deliveries.some((one) => one !== delivery && one.body === body && !one.ended))
        this.#violated(delivery, `is answered with 503, but nobody has it in hand`);
    }
  }

  /** Checks the rules for the end, when everything has worked for a while. */
  checkAll(): void {
    for (const body of [0, 1]) {
      const handled = this.#runs.filter((run) => run.body === body && run.ended?.isHandled);
      if (handled.length === 0) this.violations.push(`${body} is never handled`);
      const inTime = this.#runs.every(({ begun, ended }) => ended && ended.at - begun < HANDLER_MS);
      const isExact = this.#isHealthyStore && this.#crashes === 0 && inTime;
      if (isExact && handled.length > 1) this.violations.push(`${body} is handled ${handled.length} times`);
    }
    for (const error of this.#thrown) {
      const times = this.#told.filter((one) => one === error).length;
      if (times !== 1 && this.#crashes === 0) this.violations.push(`the error of a handler is told ${times} times`);
    }
  }

  #violated({ body, process, begun }: Delivery, rule: string): void {
    this.violations.push(`the delivery of ${body} to process ${process} at ${begun - this.#start} ${rule}`);
  }

  async #wait(delay: number | 'never', by: Process): Promise<void> {
    if (delay === 'never') return new Promise(() => {});
    if (delay > 0) await this.#clock.pause(delay);
    if (!by.isAlive) await new Promise(() => {});
  }

  #turn<T>(name: string, steps: readonly T[], healed: T): T {
    if (this.#isHealed) return healed;
    const turn = this.#turns.get(name) ?? 0;
    this.#turns.set(name, turn + 1);
    return steps[Math.min(turn, steps.length - 1)]!;
  }
}
