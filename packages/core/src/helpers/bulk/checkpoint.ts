import { invalid } from '../../errors/checks.ts';

/** Keeps what a bulk run has done, so that another run can go on after a crash. Text that only grows. */
export interface Checkpoint {
  /** Name for messages, such as the path of a file. */
  readonly name?: string | undefined;
  /** Takes the checkpoint for one run. Throws when another one has it. */
  open?(): unknown;
  /** Everything that was appended before; empty at first. */
  read(): string | Promise<string>;
  /** Adds text. When it returns, or its promise resolves, the text must outlive the process. */
  append(text: string): unknown;
  /** Gives the checkpoint back. */
  close?(): unknown;
}

/** State of an item: begun, done, or begun and without effect. */
type Mark = 'begun' | 'done' | 'refused';

/** Record of earlier runs of an item: nothing, `done`, or `begun` when they ended before its outcome was known. */
export type EarlierMark = 'done' | 'begun' | undefined;

const HEAD = 'refold-checkpoint 1';
const FINISHED = 'finished';
const LINE = /^(begun|done|refused) (".*")$/su;

/** The marks of a checkpoint, and how to add to them. */
export class Journal {
  readonly #checkpoint: Checkpoint | undefined;
  readonly #marks: ReadonlyMap<string, Mark>;

  private constructor(checkpoint: Checkpoint | undefined, marks: ReadonlyMap<string, Mark>) {
    this.#checkpoint = checkpoint;
    this.#marks = marks;
  }

  /**
   * Opens a checkpoint. One whose last run has finished begins anew.
   *
   * @throws InvalidInputError for text that is no checkpoint, or a damaged one, and then has written nothing.
   */
  static async open(checkpoint: Checkpoint | undefined): Promise<Journal> {
    if (!checkpoint) return new Journal(undefined, new Map());
    await checkpoint.open?.();
    try {
      const text = await checkpoint.read();
      const { marks, isFinished } = marksIn(text, checkpoint.name ?? 'the checkpoint');
      // A line that was cut off must not become the beginning of the next one.
      const end = text === '' || text.endsWith('\n') ? '' : '\n';
      if (text === '' || isFinished) await checkpoint.append(`${end}${HEAD}\n`);
      else if (end) await checkpoint.append(end);
      return new Journal(checkpoint, isFinished ? new Map() : marks);
    } catch (error) {
      await checkpoint.close?.();
      throw error;
    }
  }

  earlier(key: string): EarlierMark {
    const mark = this.#marks.get(key);
    return mark === 'refused' ? undefined : mark;
  }

  async write(mark: Mark, key: string): Promise<void> {
    await this.#checkpoint?.append(`${mark} ${JSON.stringify(key)}\n`);
  }

  /** Ends the run; `isFinished` when every item is done, so that the next run begins anew. */
  async close(isFinished: boolean): Promise<void> {
    try {
      if (isFinished) await this.#checkpoint?.append(`${FINISHED}\n`);
    } finally {
      await this.#checkpoint?.close?.();
    }
  }
}

/** The marks of the last run in a checkpoint. */
function marksIn(
  text: string,
  name: string,
): { readonly marks: ReadonlyMap<string, Mark>; readonly isFinished: boolean } {
  let marks = new Map<string, Mark>();
  let isFinished = false;
  // Split at these only: a key may hold line breaks of other kinds.
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    const entry = entryIn(line);
    if (line === HEAD) [marks, isFinished] = [new Map(), false];
    else if (line === FINISHED) isFinished = true;
    else if (entry && index > 0) marks.set(...entry);
    // A process that is killed may leave a line cut off. Then what it says did not happen.
    else if (!(index === 0 ? HEAD.startsWith(line) : isCutOff(line))) throw notACheckpoint(name, index + 1, line);
  }
  return { marks, isFinished };
}

function entryIn(line: string): [key: string, mark: Mark] | undefined {
  const [, mark, key] = LINE.exec(line) ?? [];
  try {
    return mark && key ? [JSON.parse(key) as string, mark as Mark] : undefined;
  } catch {
    return undefined;
  }
}

/** Tells whether a line is the beginning of one, with its text not closed. */
function isCutOff(line: string): boolean {
  const open = /^(?:begun|done|refused) "(?:[^"\\]|\\.)*\\?$/su.test(line);
  return open || [HEAD, FINISHED, 'begun "', 'done "', 'refused "'].some((whole) => whole.startsWith(line));
}

function notACheckpoint(name: string, line: number, text: string): Error {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return invalid(
    'checkpoint',
    `is not a checkpoint: line ${line} of ${name} is ${JSON.stringify(shown)}; nothing was written`,
  );
}
