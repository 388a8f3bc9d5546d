import { operations } from '../contract/operations.ts';

/** Ways to leave a segment, plain and encoded once and twice. */
const climbs = ['..', '.', '%2e%2E', '.%2e', '%252e%252E'];
const separators = ['/', '\\', '%2F', '%5c', '%252f', '%255C'];

/** Resources that an attacker would like to reach. */
const targets = ['webhook', 'linked-account/globex', 'workflow/enabled', 'tables/t2'];

/** Characters that end, begin or change a part of an address somewhere. */
const marks = [
  '?',
  '#',
  ';',
  ':',
  '@',
  '&',
  '=',
  '+',
  '%',
  '%%',
  '%zz',
  '*',
  '|',
  '"',
  "'",
  '<',
  '>',
  '`',
  '^',
  '[',
  '{',
];
const blanks = ['\0', '\r\n', '\n', '\t', ' ', '%00', '%0d%0a', '%2500', '\u00a0', '\u2028', '\ufeff', '\u200b'];

/** Words of the contract's paths, of which other routes are made. */
const words = [
  ...new Set(
    operations.flatMap(({ route }) => route.split('/').filter((part) => part !== '' && !part.startsWith('{'))),
  ),
];
/** Words that stand where another route has a parameter. */
const reserved = words.filter((word) =>
  operations.some(({ route }) => {
    const [before] = route.split(`/${word}`);
    return before !== route && operations.some((other) => other.route.startsWith(`${before}/{`));
  }),
);

/** At least 300 values for ids, each different. Numbers, objects and the like are for the types, and for another table. */
export const hostileIds: readonly string[] = [
  ...new Set([
    '',
    ...climbs,
    ...separators,
    ...separators.flatMap((between) => climbs.map((climb) => climb + between)),
    ...separators.flatMap((between) => climbs.map((climb) => `a${between}${climb}`)),
    ...separators.flatMap((between) => targets.map((target) => `..${between}${target.replaceAll('/', between)}`)),
    ...separators.map((between) => `..${between}..${between}tables${between}t2`),
    ...separators.map((between) => `a${between}${between}b`),
    ...separators.map((between) => `a${between}b`),
    ...climbs.map((climb) => `a/${climb}/${climb}/webhook`),
    ...words,
    ...reserved.map((word) => word.toUpperCase()),
    ...reserved.map((word) => `a/${word}`),
    ...reserved.map((word) => `${word}/`),
    ...marks.map((mark) => `a${mark}b`),
    ...marks.map((mark) => `${mark}/../webhook`),
    ...blanks.map((blank) => `a${blank}`),
    ...blanks,
    '//evil.example/x',
    'https://evil.example/x',
    '@evil.example',
    '\\\\evil.example',
    'columns/remove',
    'versions/1',
    'request-structure/a',
    'a/edit',
    'a%2Fedit',
    'a%252Fedit',
    '__proto__',
    'constructor',
    '\ud800',
    'a\udfffb',
    'é',
    '日本',
    '🦊',
    '…/…',
    '．．／webhook',
    '%c0%ae%c0%ae%c0%afwebhook',
    '%uff0e%uff0e',
    'x'.repeat(2000),
    '../'.repeat(20),
  ]),
];
