/** Where a bulk run keeps what it has done, so that another run can go on after a crash. Text that only grows. */
export interface Checkpoint {
  /** Everything that was appended before; empty at first. */
  read(): string | Promise<string>;
  /** Adds text. When it returns, or its promise resolves, the text must outlive the process. */
  append(text: string): void | Promise<void>;
}

type Mark = 'begun' | 'done' | 'refused';

/** What earlier runs say of an item: nothing, `done`, or `begun` when they ended before its outcome was known. */
export type Earlier = 'done' | 'begun' | undefined;

const LINE = /^(begun|done|refused) (".*")$/;

/** The marks of a checkpoint, and how to add to them. */
export class Journal {
  readonly #checkpoint: Checkpoint | undefined;
  readonly #marks = new Map<string, Mark>();

  private constructor(checkpoint: Checkpoint | undefined) {
    this.#checkpoint = checkpoint;
  }

  static async open(checkpoint: Checkpoint | undefined): Promise<Journal> {
    const journal = new Journal(checkpoint);
    const text = (await checkpoint?.read()) ?? '';
    for (const line of text.split('\n')) {
      // The last line of a process that was killed may have been cut off; then what it says did not happen yet.
      const [, mark, key] = LINE.exec(line) ?? [];
      if (mark && key) journal.#marks.set(JSON.parse(key) as string, mark as Mark);
    }
    if (text && !text.endsWith('\n')) await checkpoint!.append('\n');
    return journal;
  }

  earlier(key: string): Earlier {
    const mark = this.#marks.get(key);
    return mark === 'refused' ? undefined : mark;
  }

  write(mark: Mark, key: string): void | Promise<void> {
    return this.#checkpoint?.append(`${mark} ${JSON.stringify(key)}\n`);
  }
}
