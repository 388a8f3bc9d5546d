export { positive, word } from '../errors/checks.ts';
import { checkedOptions, invalid, type Check, type Checks, type OptionChecks } from '../errors/checks.ts';

/** Checks of what a helper takes that no operation takes, and which of it must be given. */
export interface ParamChecks<Params> {
  readonly required: {
    readonly [Name in keyof Params as undefined extends Params[Name] ? never : Name]-?: Check<Params[Name]>;
  };
  readonly optional: Checks<{
    readonly [Name in keyof Params as undefined extends Params[Name] ? Name : never]: Params[Name];
  }>;
}

/** A helper's parameters, checked before its first request. */
export function checkedParams<Params extends object>(
  helper: string,
  params: Params,
  { required, optional }: ParamChecks<Params>,
): Params {
  const call = { operationId: helper, attempts: 0 };
  const given = checkedOptions(params, { ...required, ...optional } as OptionChecks, undefined, call, 'parameter');
  for (const name of Object.keys(required)) {
    if (!Object.hasOwn(given, name)) throw invalid(name, 'is missing', call);
  }
  return given;
}

/** Anything that `for await` takes, but text. */
export const iterable: Check<Iterable<any> | AsyncIterable<any>> = (value) =>
  !(Object(value) === value && (Symbol.iterator in value || Symbol.asyncIterator in value)) &&
  'must be a list, a generator or a stream';

/** A list. */
export const list: Check<readonly any[]> = (value) => !Array.isArray(value) && 'must be a list';

/** Checked by the operation that it goes to. */
export const elsewhere: Check<any> = () => undefined;
