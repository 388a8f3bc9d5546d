/**
 * Text that is equal for values that mean the same to the API: the order of members and of lists does not count, and a number
 * is the same as its digits.
 */
export function comparable(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(comparable).toSorted().join()}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(String(value ?? ''));
  const members = Object.entries(value).map(([name, member]) => `${JSON.stringify(name)}:${comparable(member)}`);
  return `{${members.toSorted().join()}}`;
}
