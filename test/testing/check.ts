/** One promise of the kit. Its figure is what was measured; it throws what was wrong. */
export type Check = { readonly name: string; readonly run: () => Promise<string> };

/** Says what was wrong unless something holds. */
export function ensure(holds: boolean, message: string): asserts holds {
  if (!holds) throw new Error(message);
}

/** Compares as JSON. */
export function ensureEqual(actual: unknown, wanted: unknown, what: string): void {
  const [left, right] = [JSON.stringify(actual), JSON.stringify(wanted)];
  ensure(left === right, `${what}: got ${left}, wanted ${right}`);
}
