/** One line of the rehearsal: what was done, what came out, and what is wrong with it. */
export type Row = { readonly step: string; readonly result: string; readonly problems: readonly string[] };

/** Does a step; what it throws is a problem. */
export async function row(step: string, work: () => Promise<Omit<Row, 'step'>>): Promise<Row> {
  process.stderr.write(`${step}\n`);
  try {
    return { step, ...(await work()) };
  } catch (error) {
    return { step, result: '', problems: [error instanceof Error ? error.message : String(error)] };
  }
}
