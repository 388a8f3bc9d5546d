import { distance } from 'fastest-levenshtein';

/** The known name that was probably meant, `undefined` if none is similar. */
export function nearestName(name: string, known: readonly string[]): string | undefined {
  const wanted = plain(name);
  const scored = known.map((candidate) => ({ candidate, letters: distance(wanted, plain(candidate)) }));
  const [best] = scored.toSorted((a, b) => a.letters - b.letters);
  if (best && best.letters <= Math.max(2, wanted.length / 3)) return best.candidate;
  return known.find((candidate) => plain(candidate).includes(wanted) || wanted.includes(plain(candidate)));
}

const plain = (name: string): string => name.replaceAll(/[^a-z0-9]/gi, '').toLowerCase();

/**
 * Refuses a name that is none of the known ones, and says which was probably meant.
 *
 * @param what Kind of the name, such as `operation`.
 * @throws TypeError
 */
export function requireKnown(what: string, name: unknown, known: readonly string[], advice = ''): void {
  if (typeof name === 'string' && known.includes(name)) return;
  const near = typeof name === 'string' ? nearestName(name, known) : undefined;
  const hint = near === undefined ? listOf(known) : `Did you mean "${near}"?`;
  throw new TypeError(`There is no ${what} ${JSON.stringify(name) ?? String(name)}. ${hint}${advice && ` ${advice}`}`);
}

const SHOWN = 12;

function listOf(known: readonly string[]): string {
  if (known.length === 0) return '';
  const more = known.length > SHOWN ? `, and ${known.length - SHOWN} more` : '';
  return `There are: ${known.slice(0, SHOWN).join(', ')}${more}.`;
}

/** Refuses an object that has other members than the known ones. */
export function requireKnownMembers(what: string, given: object, known: readonly string[]): void {
  if (typeof given !== 'object' || given === null) throw new TypeError(`${what}s must be an object.`);
  for (const name of Object.keys(given)) requireKnown(what, name, known);
}
