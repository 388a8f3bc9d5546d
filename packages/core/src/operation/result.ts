import type { ResultCheck } from './operation.ts';

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
