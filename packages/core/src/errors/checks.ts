import { nearest } from '../util/nearest.ts';
import { InvalidInputError, type CallSummary } from './refold-error.ts';

/** A call, and whether it may have taken effect already: some mistakes show only after a request. */
type CallSoFar = CallSummary & { readonly outcomeUnknown?: boolean };

/** An error that says of a parameter or option what is wrong with it. */
export function invalid(field: string, problem: string, call?: CallSoFar): InvalidInputError {
  const message = `${call ? `${call.operationId}: ` : ''}${field} ${problem}.`;
  return new InvalidInputError(field, message, { call, outcomeUnknown: call?.outcomeUnknown });
}

/** Says what a value of type `T` must be, or nothing if it is. */
export interface Check<T> {
  (value: any): string | false | undefined;
  /** Place in which the option can be given, if not in both. */
  readonly place?: Place;
  readonly type?: T;
}

/** Checks by the names of options. */
export type OptionChecks = Readonly<Record<string, Check<any>>>;

/** Place in which options are given. */
export type Place = 'client' | 'call';

/** A check for each option. One that is missing does not compile. */
export type Checks<Options> = {
  readonly [Name in keyof Options]-?: Check<Exclude<Options[Name], undefined>>;
};

/** Longer durations are points in time that somebody took for a duration. */
const LONGEST_MS = 1e11;

export const milliseconds: Check<number> = (value) => {
  if (typeof value !== 'number' || !(value > 0)) {
    return 'must be a number of milliseconds above 0; Infinity means no limit';
  }
  return value > LONGEST_MS && value < Number.POSITIVE_INFINITY && 'is a duration in milliseconds, not a point in time';
};
export const positiveNumber: Check<number> = (value) =>
  !(Number.isFinite(value) && value > 0) && 'must be a finite number above 0';
export const share: Check<number> = (value) =>
  !(typeof value === 'number' && value > 0 && value <= 1) && 'must be a number above 0 and up to 1';
export const positive: Check<number> = (value) =>
  !((Number.isInteger(value) || value === Number.POSITIVE_INFINITY) && value > 0) && 'must be a whole number from 1 up';
export const count: Check<number> = (value) =>
  !((Number.isInteger(value) || value === Number.POSITIVE_INFINITY) && value >= 0) &&
  'must be a whole number from 0 up';
export const flag: Check<boolean> = (value) => typeof value !== 'boolean' && 'must be true or false';
export const text: Check<string> = (value) => typeof value !== 'string' && 'must be a string';
/** A text that is not empty. */
export const word: Check<string> = (value) =>
  !(typeof value === 'string' && value.trim() !== '') && 'must be a text that is not empty';
export const callback: Check<any> = (value) => typeof value !== 'function' && 'must be a function';
export const abortSignal: Check<AbortSignal> = (value) =>
  typeof value?.addEventListener !== 'function' && 'must be an AbortSignal';

/* @__NO_SIDE_EFFECTS__ */
export function oneOf<T extends string>(...values: readonly T[]): Check<T> {
  return (value) => !values.includes(value) && `must be ${values.map((one) => `'${one}'`).join(' or ')}`;
}

/* @__NO_SIDE_EFFECTS__ */
export function listOf<T>(check: Check<T>, what: string): Check<readonly T[]> {
  return (value) => !(Array.isArray(value) && value.every((item) => !check(item))) && `must be a list of ${what}`;
}

/** An option that can be given in one place only. */
/* @__NO_SIDE_EFFECTS__ */
export function onlyIn<T>(place: Place, check: Check<T>): Check<T> {
  return Object.assign((value: unknown) => check(value), { place });
}

/** An object with these methods. */
/* @__NO_SIDE_EFFECTS__ */
export function withMethods(...names: readonly string[]): Check<any> {
  return (value) =>
    names.some((name) => typeof value?.[name] !== 'function') && `must have the methods ${names.join(' and ')}`;
}

/** A copy of options with nothing from a prototype, which another library may have polluted. */
export function ownOptions<Options extends object>(options: Options, call?: CallSummary): Options {
  if (Object(options) !== options) throw invalid('options', 'must be an object', call);
  return { __proto__: null, ...options } as Options;
}

/**
 * The options that are given, checked. One that is undefined counts as not given.
 */
export function checkedOptions<Options extends object>(
  options: Options,
  checks: OptionChecks,
  place?: Place,
  call?: CallSummary,
  kind: 'option' | 'parameter' = 'option',
): Options {
  const given: Record<string, unknown> = ownOptions({});
  for (const [name, value] of Object.entries(ownOptions(options, call))) {
    if (value === undefined) continue;
    if (!Object.hasOwn(checks, name)) throw unknownName(name, Object.keys(checks), kind, call);
    const check = checks[name]!;
    const isElsewhere = place && check.place && check.place !== place;
    const problem = isElsewhere ? `is an option of the ${check.place}` : check(value);
    if (problem) throw invalid(name, problem, call);
    given[name] = value;
  }
  return given as Options;
}

/** Options that must be given are missing. */
export function assertGiven<Options extends object>(options: Options, ...names: (keyof Options & string)[]): void {
  for (const name of names) if (options[name] === undefined) throw invalid(name, 'is missing');
}

/** The refusal of a name, with the one that was probably meant. */
export function unknownName(
  name: string,
  known: readonly string[],
  kind: 'option' | 'parameter',
  call?: CallSummary,
): InvalidInputError {
  const meant = nearest(name, known);
  return invalid(name, `is not a known ${kind}${meant ? ` (did you mean ${meant}?)` : ''}`, call);
}

/** A string of the wanted form. */
export function checkedText(value: unknown, form: RegExp, field: string, problem: string, call?: CallSummary): string {
  if (typeof value === 'string' && form.test(value)) return value;
  throw invalid(field, problem, call);
}

/** Checks that a secret can be sent, and that it belongs to the wanted environment. */
export function checkedSecret(
  secret: unknown,
  option: string,
  requireEnvironment: 'test' | 'production' | undefined,
  call?: CallSummary,
): string {
  const isText = typeof secret === 'string';
  const problem =
    isText && /[\r\n]/.test(secret)
      ? 'holds a line break, as from the end of a file or of a line of an environment file'
      : 'must be a string of ASCII characters without spaces';
  const checked = checkedText(secret, /^[\x21-\x7e]+$/, option, problem, call);
  if (requireEnvironment && checked.startsWith(requireEnvironment === 'test' ? 'pk' : 'tk')) {
    throw invalid(option, `belongs to another environment than ${requireEnvironment}`, call);
  }
  return checked;
}

/** Tells whether an address leads to the machine itself, where nobody else can listen. */
export function isLoopback({ hostname }: URL): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}

/** Checks an API origin and brings it into the form without a slash at its end. */
export function checkedBaseURL(baseURL = 'https://app.refold.ai', allowInsecureHosts: readonly string[] = []): string {
  const url = URL.canParse(baseURL) ? new URL(baseURL) : undefined;
  const isSafe =
    url?.protocol === 'https:' ||
    (url?.protocol === 'http:' && (isLoopback(url) || allowInsecureHosts.includes(url.hostname)));
  // Requests carry a key, so it goes unencrypted only where nobody can listen.
  if (!url || !isSafe || /[@?#]/.test(baseURL)) {
    const shown = url ? `${url.protocol}//${url.host}` : 'what was given';
    throw invalid(
      'baseURL',
      `must be an https:// origin without credentials, query or fragment, not ${shown}; http:// is for loopback and allowInsecureHosts`,
    );
  }
  return url.href.replace(/\/+$/, '');
}

/** Checks the id of a linked account: HTTP trims spaces around it, and then it would be the id of another one. */
export function checkedAccount(linkedAccountId: unknown, call?: CallSummary): string {
  const problem = 'must be a string of Latin characters on one line, without spaces around it';
  return checkedText(linkedAccountId, /^(?!\s)[\t\x20-\x7e\x80-\xff]*[^\s]$/, 'linkedAccountId', problem, call);
}

/** Tells whether a header or parameter, in whatever spelling, would name a linked account. */
export function isAccountName(name: string): boolean {
  return /^linked[-_]?account[-_]?id$/i.test(name);
}
