import type { ResultCheck } from './operation.ts';

/** Every success response is a JSON object. */
export const object: ResultCheck = (data) =>
  Object(data) === data && !Array.isArray(data) ? undefined : 'an object is promised';

/** Every success response is a JSON list. */
export const list: ResultCheck = (data) => (Array.isArray(data) ? undefined : 'a list is promised');

/** Every success response is a JSON object or list. */
export const objectOrList: ResultCheck = (data) =>
  Object(data) === data ? undefined : 'an object or a list is promised';

/** A JSON object whose member `items` is a list, on every success. */
export function pageOf(items: string): ResultCheck {
  return (data) => object(data) ?? (Array.isArray(data[items]) ? undefined : `the list ${items} is promised`);
}

/** Any JSON, or nothing. */
export const anything: ResultCheck = () => undefined;

/** Values of a member that report a failure; `true` is any that is not empty. */
export type FailureMarks = Readonly<Record<string, true | readonly (string | boolean)[]>>;

/** Reads from the marked members of a response that it reports a failure. */
export function failureIn(marks: FailureMarks): ResultCheck {
  return (data) => {
    for (const [name, values] of Object.entries(marks)) {
      const value = data?.[name];
      const failed =
        values === true ? (Array.isArray(value) ? value.length > 0 : Boolean(value)) : values.includes(value);
      if (failed) return `${name} reports a failure: ${typeof value === 'string' ? value : JSON.stringify(value)}`;
    }
    return undefined;
  };
}
