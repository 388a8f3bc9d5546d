// How our version of a schema differs from the vendor's, field by field.
import type { Difference } from './decisions.ts';
import type { Schema } from './document.ts';
import { shapeOf, type Shape } from './shape.ts';

export type Sides = { vendor: object; ours: object };
export type Place = { kind: 'request' | 'response'; prefix: string };

export type FieldPair = {
  sides: Sides;
  place: Place;
  theirs: Schema[];
  own: Schema[];
  path?: string;
  trail?: string[];
};

export const compareFields = ({ sides, place, theirs, own, path = '', trail = [] }: FieldPair): Difference[] => {
  const references = theirs.flatMap((schema) => schema.$ref ?? []);
  if (references.some((reference) => trail.includes(reference))) return [];
  const wanted = shapeOf(sides.vendor, theirs);
  const given = shapeOf(sides.ours, own);
  const note = (aspect: string, detail: string, needsDecision: boolean): Difference => ({
    key: `${place.prefix} ${path || '.'} ${aspect}`,
    detail,
    needsDecision,
  });

  const type = typeDifference(wanted, given);
  const found = type ? [note('type', type.detail, type.serious)] : [];
  if (type?.disjoint) return found;

  const lost = [...wanted.values].filter((value) => !given.values.has(value));
  if (lost.length > 0 && !isBoolean(given))
    found.push(note('enum', `we do not name ${lost.map(String).join(', ')}`, true));
  else if (!sameSet(wanted.values, given.values) || wanted.open !== given.open)
    found.push(note('enum', describeValues(given), closes(wanted, given)));

  const inside = { sides, place, trail: [...trail, ...references] };
  for (const [name, property] of wanted.properties) {
    const mine = given.properties.get(name);
    const at = join(path, name);
    if (!mine)
      found.push({ key: `${place.prefix} ${at} removed`, detail: 'we do not have this field', needsDecision: true });
    else
      found.push(
        ...requiredDifference(wanted, given, { place, at, name }),
        ...compareFields({ ...inside, theirs: property, own: mine, path: at }),
      );
  }
  for (const name of given.properties.keys()) {
    if (wanted.properties.has(name)) continue;
    const at = join(path, name);
    found.push({ key: `${place.prefix} ${at} added`, detail: 'the vendor does not have it', needsDecision: false });
    found.push(...requiredDifference(wanted, given, { place, at, name }));
  }
  if (wanted.items.length > 0) found.push(...below(inside, wanted.items, given.items, `${path}[]`));
  if (wanted.map) found.push(...below(inside, wanted.map, given.map ?? openedBy(given), join(path, '*')));
  return found;
};

type Inside = Pick<FieldPair, 'sides' | 'place' | 'trail'>;

const below = (inside: Inside, theirs: Schema[], own: Schema[], path: string): Difference[] => {
  if (own.length > 0) return compareFields({ ...inside, theirs, own, path });
  return [{ key: `${inside.place.prefix} ${path} removed`, detail: 'we say nothing about it', needsDecision: true }];
};

// An untyped schema allows members of any name, and so does one that merely names some of them where the vendor names none.
const openedBy = (shape: Shape): Schema[] => (shape.types === undefined || shape.properties.size > 0 ? [{}] : []);

type TypeDifference = { detail: string; serious: boolean; disjoint: boolean };

const typeDifference = (wanted: Shape, given: Shape): TypeDifference | undefined => {
  const detail = `vendor: ${describeTypes(wanted)}, ours: ${describeTypes(given)}`;
  if (!wanted.types) return given.types ? { detail, serious: false, disjoint: false } : undefined;
  if (!given.types) return { detail, serious: wanted.types.size > 0, disjoint: false };
  if (isBooleanText(wanted) && isBoolean(given)) return { detail, serious: false, disjoint: false };
  if (sameSet(wanted.types, given.types))
    return wanted.nullable === given.nullable ? undefined : { detail, serious: false, disjoint: false };
  return {
    detail,
    serious: wanted.types.size > 0,
    disjoint: ![...wanted.types].some((type) => given.types?.has(type)),
  };
};

const isBoolean = (shape: Shape): boolean => shape.types?.size === 1 && shape.types.has('boolean');
const isBooleanText = (shape: Shape): boolean =>
  shape.values.size > 0 && [...shape.values].every((value) => value === 'true' || value === 'false');

// Ours may name more values and may be open where the vendor is closed. The other way round, calls that work today would fail.
const closes = (wanted: Shape, given: Shape): boolean => wanted.open && !given.open;

type FieldPlace = { place: Place; at: string; name: string };

const requiredDifference = (wanted: Shape, given: Shape, { place, at, name }: FieldPlace): Difference[] => {
  const before = wanted.required.has(name);
  const now = given.required.has(name);
  if (before === now) return [];
  return [
    {
      key: `${place.prefix} ${at} required`,
      detail: `vendor: ${before}, ours: ${now}`,
      needsDecision: place.kind === 'request' || before,
    },
  ];
};

// Spaces would split a pattern into too many words.
const join = (path: string, name: string): string => [path, name.replaceAll(/\s/g, '_')].filter(Boolean).join('.');

const describeTypes = (shape: Shape): string =>
  [...(shape.types ?? ['anything']), ...(shape.nullable ? ['null'] : [])].join(' or ') || 'nothing';
const describeValues = (shape: Shape): string =>
  `ours ${shape.open ? 'open' : 'closed'}: ${[...shape.values].map(String).join(', ') || 'no values'}`;
const sameSet = (left: Set<unknown>, right: Set<unknown>): boolean =>
  left.size === right.size && [...left].every((item) => right.has(item));
