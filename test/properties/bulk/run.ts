import type { VirtualClock } from '../clock.ts';
import type { Product } from '../product.ts';
import { damaged, itemsOf } from './inputs.ts';
import type { BulkHistory, BulkRun, Work } from './history.ts';

/** State of an item, as the model has it: `unsure` after a crash in its midst. */
type Known = 'new' | 'begun' | 'done' | 'unsure';

const LAST: BulkRun = {
  works: [{ after: 0, does: 'finish' }],
  lookUps: [{ after: 0, does: 'tell' }],
  event: { kind: 'nothing' },
  writing: 0,
  hasCarriageReturns: false,
};

/** Runs a history, then once more without any fault, and says which rules it has broken. */
export async function brokenRules(product: Product, clock: VirtualClock, history: BulkHistory): Promise<string[]> {
  const trial = new Trial(product, clock, history);
  for (const [index, run] of [...history.runs, LAST].entries()) await trial.perform(run, index);
  for (const [key, count] of trial.effects) {
    if (count !== 1) trial.violations.push(`in the end, ${JSON.stringify(key)} was done ${count} times`);
  }
  return trial.violations;
}

/** The items, what was done to them, and the checkpoint, through all runs. */
class Trial {
  readonly violations: string[] = [];
  readonly effects = new Map<string, number>();
  readonly #known = new Map<string, Known>();
  readonly #product: Product;
  readonly #clock: VirtualClock;
  readonly #history: BulkHistory;
  #text = '';

  constructor(product: Product, clock: VirtualClock, history: BulkHistory) {
    this.#product = product;
    this.#clock = clock;
    this.#history = history;
    this.#beginAnew();
  }

  /** The model of a campaign's beginning: nothing is known of any item, and nothing was done. */
  #beginAnew(): void {
    for (const key of this.#history.keys) {
      this.effects.set(key, 0);
      this.#known.set(key, 'new');
    }
  }

  async perform(run: BulkRun, index: number): Promise<void> {
    const clock = this.#clock;
    const { keys, singleCall, concurrency } = this.#history;
    const { event, lookUps, works } = run;
    const violated = (rule: string): void => void this.violations.push(`run ${index}: ${rule}`);
    if (run.hasCarriageReturns) this.#text = this.#text.replaceAll(/\r?\n/g, '\r\n');
    if (/(^|\n)finished\r?\n?$/.test(this.#text)) this.#beginAnew();
    const whole = this.#text;
    const damage = event.kind === 'damage' ? damaged(this.#text, event.line, event.text) : undefined;

    if (damage) this.#text = damage.text;

    const abort = new AbortController();
    const results: any[] = [];
    const inHand = new Set<string>();
    let [isAlive, isOpen, isOver, underWay] = [true, false, false, 0];
    const never = new Promise<never>(() => {});
    const whileAlive = async <T>(delay: number, act: () => T): Promise<T> => {
      if (delay > 0) await clock.pause(delay);
      if (!isAlive) return never;
      if (isOver) violated('something goes on after its end');
      return act();
    };

    /** The line on its way to the checkpoint. */
    let onItsWay = '';
    const checkpoint = {
      name: 'marks',
      open: () => (isOpen = true),
      read: () => this.#text,
      append: (text: string) => {
        if (!onItsWay) onItsWay = text;
        return whileAlive(run.writing, () => {
          this.#text += text;
          onItsWay = '';
        });
      },
      close: () => isAlive && (isOpen = false),
    };
    const work = async (key: string, { signal }: { signal?: AbortSignal }): Promise<void> => {
      const plan = this.#planOf(key, works);
      if (!this.#text.includes(`begun ${JSON.stringify(key)}`)) violated(`${key} is begun without a word`);
      if (++underWay > concurrency) violated(`${underWay} items are under way at once`);
      inHand.add(key);
      try {
        await whileAlive(plan.after, () => {
          signal?.throwIfAborted();
          this.#act(key, plan);
        });
      } catch (cause) {
        throw cause === signal?.reason ? new this.#product.OutcomeUnknownError('aborted', { cause, call }) : cause;
      } finally {
        underWay--;
      }
    };
    const wasDone = async (key: string): Promise<boolean> => {
      const { after, does } = lookUps![keys.indexOf(key) % lookUps!.length]!;
      return whileAlive(after, () => {
        if (does === 'throw') throw new Error('no look-up');
        return this.effects.get(key)! > 0;
      });
    };

    if (event.kind === 'abort') clock.at(event.at, () => abort.abort(new Error('enough')));
    if (event.kind === 'crash') {
      clock.at(event.at, () => {
        if (isOver) return;
        isAlive = false;
        this.#text += onItsWay.slice(0, event.written);
      });
    }
    let outcome: { readonly summary?: any; readonly error?: any } | undefined;
    this.#product
      .bulk(itemsOf(clock, keys, run), work, {
        key: (key) => key,
        concurrency,
        signal: abort.signal,
        checkpoint,
        singleCall,
        onResult: (result) => void (isAlive && results.push(result)),
        ...(lookUps && { wasDone }),
      })
      .then(
        (summary) => (outcome = { summary }),
        (error: unknown) => (outcome = { error }),
      )
      .finally(() => (isOver = true));
    await clock.run(() => {});

    if (!isAlive) {
      for (const result of results) this.#learn(result);
      for (const key of inHand)
        if (!results.some((result) => result.index === keys.indexOf(key))) this.#known.set(key, 'unsure');
      // What a crash cut off before it began may have left a mark.
      for (const key of keys)
        if (this.#known.get(key) !== 'done' && this.#isMarked(key)) this.#known.set(key, 'unsure');
      return;
    }
    if (!outcome) return violated('it never ends');
    if (isOpen) violated('the checkpoint is not given back');
    const { summary, error } = outcome;
    if (damage) {
      const isNamed =
        error instanceof this.#product.InvalidInputError && error.message.includes(`line ${damage.number} of`);
      if (!isNamed) violated(`the damage of line ${damage.number} is not named, but ${error}`);
      if (this.#text !== damage.text || results.length > 0) violated('a damaged checkpoint is written to');
      this.#text = whole;
      return;
    }
    this.#compare(run, results, violated);
    const statuses = results.map(({ status }) => status);
    if (summary) {
      const all = statuses.length === keys.length && summary.total === keys.length;
      if (!all) violated(`${statuses.length} results for ${keys.length} items`);
      const counted = [summary.done, summary.skipped, summary.failed, summary.outcomeUnknown].join();
      const counts = ['done', 'skipped', 'failed', 'outcome-unknown'].map(
        (name) => statuses.filter((one) => one === name).length,
      );
      if (counted !== counts.join()) violated(`the summary counts ${counted}, the results ${counts.join()}`);
    }
    const wantsAbort = event.kind === 'abort' && abort.signal.aborted;
    const isBroken = event.kind === 'broken source' && event.item < keys.length;
    if (!wantsAbort && !isBroken && error) violated(`it ends with ${error}`);
    if (isBroken && error?.message !== 'broken source')
      violated(`it ends with ${error ?? 'a summary'}, not as its source`);
    if (error && wantsAbort && !(error instanceof this.#product.BulkAbortedError)) violated(`it ends with ${error}`);
  }

  /** Compares each result with what the model knows of its item, and what its work did. */
  #compare({ works, lookUps, event }: BulkRun, results: readonly any[], violated: (rule: string) => void): void {
    const seen = new Set<string>();
    for (const { key, index, status, error } of results.toSorted((one, other) => one.index - other.index)) {
      if (this.#history.keys[index] !== key) violated(`the result of item ${index} has the key ${key}`);
      if (seen.has(key)) {
        if (status !== 'skipped') violated(`the second ${key} is ${status}`);
        continue;
      }
      seen.add(key);
      const known = this.#known.get(key)!;
      const mayLook = known !== 'new' && known !== 'done';
      const isPerformed = status === 'done' || status === 'failed';
      const { does } = this.#planOf(key, works);
      const lookUp = lookUps?.[this.#history.keys.indexOf(key) % lookUps.length];
      const isTold = lookUp?.does === 'tell';
      const may = {
        done: does === 'finish' && (known === 'new' || (mayLook && isTold) || known === 'unsure'),
        failed:
          (does !== 'finish' || event.kind === 'abort') &&
          (known === 'new' || (mayLook && isTold) || known === 'unsure'),
        skipped: known === 'done' || (mayLook && isTold) || known === 'unsure',
        'outcome-unknown': mayLook && !isTold,
      }[status as 'done'];
      if (!may) violated(`${key}, of which is known: ${known}, whose work does ${does}, is ${status} (${error})`);
      if (isPerformed && known === 'done') violated(`${key} is done again`);
      this.#learn({ key, index, status, error });
    }
  }

  /** Takes over into the model what the first result of a key tells; a second item of it is skipped in any case. */
  #learn({ key, index, status, error }: any): void {
    if (index !== this.#history.keys.indexOf(key)) return;
    const hadNoEffect = this.#history.singleCall && error instanceof this.#product.BadRequestError;
    if (status === 'done') this.#known.set(key, 'done');
    if (status === 'skipped') this.#known.set(key, 'done');
    if (status === 'failed') this.#known.set(key, hadNoEffect ? 'new' : 'begun');
  }

  /** Lets a work take effect, or not. Nothing may take effect twice. */
  #act(key: string, { does }: Work): void {
    const { BadRequestError, OutcomeUnknownError } = this.#product;
    const hasEffect = does === 'finish' || does === 'lose' || (does === 'refuse' && !this.#history.singleCall);
    if (hasEffect) {
      const count = this.effects.get(key)! + 1;
      this.effects.set(key, count);
      if (count > 1) this.violations.push(`${JSON.stringify(key)} is done twice`);
    }
    if (does === 'refuse') {
      const details = { status: 400, requestId: undefined, retryAfterMs: undefined, body: undefined };
      throw new BadRequestError('refused', { ...details, call });
    }
    if (does !== 'finish') throw new OutcomeUnknownError('lost', { call });
  }

  #planOf(key: string, works: readonly Work[]): Work {
    return works[this.#history.keys.indexOf(key) % works.length]!;
  }

  #isMarked(key: string): boolean {
    return this.#text.includes(`begun ${JSON.stringify(key)}`);
  }
}

const call = { operationId: 'createLinkedAccount', attempts: 1 };
