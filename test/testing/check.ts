/** A check of one promise of the test kit. It returns what was measured, and throws what is wrong. */
export type Check = { readonly name: string; readonly run: () => Promise<string> };

/** Throws a message unless a condition holds. */
export function ensure(holds: boolean, message: string): asserts holds {
  if (!holds) throw new Error(message);
}

/** Throws unless two values are equal as JSON. */
export function ensureEqual(actual: unknown, wanted: unknown, what: string): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(wanted)];
  ensure(left === right, `${what}: got ${left}, wanted ${right}`);
}
