/** One thing that a helper must do. `run` throws when it does not. */
export type Row = {
  /** Helpers that it is about, such as `workflows`. */
  readonly helper: string;
  readonly name: string;
  /** Number of the requirement in REQUIREMENTS.md that it shows. */
  readonly check?: Requirement;
  run(): Promise<void>;
};

/** Requirements that must hold before anything is released. */
export type Requirement = 'J1' | 'J2' | 'J3' | 'J4' | 'J5' | 'J6' | 'J7' | 'J9' | 'J10';

export type Outcome = Pick<Row, 'check' | 'helper' | 'name'> & { readonly error?: string };

const PATIENCE_MS = 20_000;

/** Runs rows one after the other, since they share the clock. */
export async function performAll(rows: readonly Row[]): Promise<readonly Outcome[]> {
  const outcomes: Outcome[] = [];
  for (const { helper, name, check, run } of rows) {
    outcomes.push({ helper, name, check, error: await errorOf(run) });
  }
  return outcomes;
}

async function errorOf(run: () => Promise<void>): Promise<string | undefined> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('It had not ended in time.')), PATIENCE_MS);
  });
  try {
    await Promise.race([run(), late]);
    return undefined;
  } catch (error) {
    return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  } finally {
    clearTimeout(timer);
  }
}

export async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}
