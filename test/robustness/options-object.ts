import type * as core from '@refold/core';
import * as wrong from './wrong-values.ts';

/** Surroundings to which an options object is given. */
export interface Setting {
  /** Options of a client without a limiter whose requests are counted. */
  readonly options: core.ClientOptions;
  readonly refold: core.Refold;
  readonly acme: core.RefoldLinkedAccount;
}

/** An options object of the product: how it is given, and wrong values of each member. A member that is missing does not compile. */
export interface OptionsObject {
  readonly name: string;
  /** Members that must be given, with good values. */
  readonly given: object;
  readonly members: Readonly<Record<string, readonly unknown[]>>;
  readonly use: (options: any, setting: Setting) => unknown;
}

/** Wrong values of each member of `T`. */
export type Members<T> = { readonly [Name in keyof T]-?: readonly unknown[] };

/** An options object of type `T`. */
export function of<T>(
  name: string,
  members: Members<T>,
  use: OptionsObject['use'],
  given: Partial<T> = {},
): OptionsObject {
  return { name, members: members as OptionsObject['members'], use, given };
}

/** Members of what clients and calls have in common. */
export const request: Members<core.RequestOptions> = {
  timeout: wrong.milliseconds,
  totalTimeout: wrong.milliseconds,
  maxRetries: wrong.count,
  maxRateLimitRetries: wrong.count,
  headers: [...wrong.object, { 'bad name': 'x' }, { a: 'b\nc' }, [['a']]],
  middleware: [...wrong.list, [5]],
  priority: wrong.choice,
  throwOnFailure: wrong.flag,
  maxResponseBytes: [-1, Number.NaN, '5', null, {}],
};
/** Members of the options of a call. */
export const call: Members<core.CallOptions> = {
  ...request,
  signal: wrong.signal,
  maxItems: wrong.count,
  extra: wrong.object,
};
