import {
  callback,
  checkedOptions,
  count,
  flag,
  invalid,
  listOf,
  onlyIn,
  oneOf,
  text,
  unknownName,
  type Check,
} from '../errors/checks.ts';
import type { CallSummary } from '../errors/refold-error.ts';
import type { Layer } from '../call/pipeline.ts';
import { isBytes } from '../operation/body.ts';
import type { Params, RequestBuilder, Writer } from '../operation/operation.ts';

const isObject: Check<any> = (value) => Object(value) !== value && 'must be an object';

/** Options that every client reads, whatever layers it has. */
type OtherOption =
  | 'allowInsecureHosts'
  | 'baseURL'
  | 'dangerouslyAllowBrowser'
  | 'extra'
  | 'fetch'
  | 'headers'
  | 'maxItems'
  | 'requireEnvironment'
  | 'throwOnFailure'
  | 'userAgent';

/**
 * Refuses options and parameters that are unknown, with the name that was probably meant, options of the wrong type or out of
 * range, and values that a JSON body would lose.
 */
export const inputChecks: Layer<OtherOption> = {
  options: {
    allowInsecureHosts: onlyIn('client', listOf(text, 'host names')),
    baseURL: onlyIn('client', text),
    dangerouslyAllowBrowser: onlyIn('client', flag),
    extra: onlyIn('call', isObject),
    fetch: onlyIn('client', callback),
    headers: isObject,
    maxItems: onlyIn('call', count),
    requireEnvironment: onlyIn('client', oneOf('test', 'production')),
    throwOnFailure: flag,
    userAgent: onlyIn('client', text),
  },
  checkOptions: checkedOptions,
  checkInput: { parameters: refuseUnknown, json: assertJson },
};

function refuseUnknown(params: Params, { url, call }: RequestBuilder, writers: readonly Writer[]): void {
  for (const name in params) {
    if (params[name] === undefined || writers.some(({ names, open }) => open || names.includes(name))) continue;
    if (url.includes(`{${name}}`)) continue;
    const inPath = [...url.matchAll(/\{([^}]+)\}/g)].map(([, known]) => known!);
    throw unknownName(name, [...inPath, ...writers.flatMap(({ names }) => names)], 'parameter', call);
  }
}

const DEEPEST = 500;

function assertJson(value: any, call: CallSummary, at = '', depth = 0): void {
  const problem = jsonProblem(value, depth);
  if (problem) throw invalid(at || 'body', problem, call);
  if (typeof value !== 'object' || value === null || typeof value.toJSON === 'function') return;
  for (const name of Object.keys(value)) {
    // A member that is undefined is one that was not given; an item of a list would become null.
    if (value[name] === undefined && !Array.isArray(value)) continue;
    assertJson(value[name], call, at ? `${at}.${name}` : name, depth + 1);
  }
}

function jsonProblem(value: unknown, depth: number): string | undefined {
  if (depth > DEEPEST) return 'is too deep for JSON, or holds itself';
  if (typeof value === 'number' && !Number.isFinite(value)) return `is ${value}, which JSON cannot hold`;
  if (value === undefined) return 'is undefined, which JSON cannot hold';
  if (['bigint', 'function', 'symbol'].includes(typeof value)) return `is a ${typeof value}, which JSON cannot hold`;
  if (value instanceof Date && Number.isNaN(value.getTime())) return 'is an invalid Date';
  if (value instanceof Map || value instanceof Set) return 'is a Map or Set; give an object or a list';
  if (isBytes(value)) return 'is a file, which this place of the request does not take';
  return undefined;
}
