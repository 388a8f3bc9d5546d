/** The shortest name that says something when it stands within another. */
const SHORTEST_PART = 4;

/**
 * The name that was probably meant: the one that differs by the fewest letters, if those are few enough, else one that
 * is within it or has it within.
 */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const wanted = plain(name);
  let best: string | undefined;
  let fewest = Math.max(2, wanted.length / 3) + 0.1;
  for (const candidate of known) {
    const letters = distance(wanted, plain(candidate));
    if (letters < fewest) [best, fewest] = [candidate, letters];
  }
  return best ?? known.find((candidate) => isWithin(wanted, plain(candidate)) || isWithin(plain(candidate), wanted));
}

function isWithin(part: string, whole: string): boolean {
  return part.length >= SHORTEST_PART && whole.includes(part);
}

/** `baseUrl`, `base_url` and `baseURL` are one spelling. */
function plain(name: string): string {
  return name.replaceAll(/[^a-z0-9]/gi, '').toLowerCase();
}

/** Letters to insert, remove or replace (Levenshtein). */
function distance(left: string, right: string): number {
  let row = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let i = 0; i < left.length; i++) {
    const next = [i + 1];
    for (let j = 0; j < right.length; j++) {
      next.push(Math.min(row[j + 1]! + 1, next[j]! + 1, row[j]! + (left[i] === right[j] ? 0 : 1)));
    }
    row = next;
  }
  return row.at(-1)!;
}
