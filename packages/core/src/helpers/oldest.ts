/**
 * In order of age, by when something was made and then by id, so that everybody who looks finds the same one first. Ids begin
 * with the time of their making.
 */
export function oldestFirst<T extends { readonly _id: string }>(
  all: readonly T[],
  madeAt: (one: T) => string | undefined,
): T[] {
  const age = (one: T): string => `${Date.parse(madeAt(one) ?? '') || ''} ${one._id}`;
  return all.toSorted((left, right) => (age(left) < age(right) ? -1 : 1));
}
