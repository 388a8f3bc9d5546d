/** Outcome of one row: nothing where all is well, else what went wrong in it. */
export type Verdict = string | undefined;

/** Result of a part of the suite. */
export interface PartResult {
  /** Columns and rows of the counts to print. */
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
  /** Number of the checks that were made. */
  readonly checks: number;
  readonly problems: readonly string[];
}

/** A part of the suite. */
export interface Part {
  readonly name: string;
  readonly title: string;
  run(): Promise<PartResult>;
}

/** Counts by two names, such as body and outcome. */
export class Counts {
  readonly #counts = new Map<string, Map<string, number>>();

  add(row: string, column: string, by = 1): void {
    const counts = this.#counts.get(row) ?? new Map<string, number>();
    this.#counts.set(row, counts.set(column, (counts.get(column) ?? 0) + by));
  }

  get total(): number {
    return [...this.#counts.values()].flatMap((row) => [...row.values()]).reduce((sum, one) => sum + one, 0);
  }

  /** A table with these columns, and a row for each first name. */
  table(first: string, columns: readonly string[]): Pick<PartResult, 'head' | 'rows'> {
    return {
      head: [first, ...columns],
      rows: [...this.#counts].map(([name, row]) => [name, ...columns.map((column) => row.get(column) ?? 0)]),
    };
  }
}
