/** A command of the command line. */
export type Command = {
  readonly help: string;
  /** Gives the exit code. */
  readonly run: (given: string[]) => Promise<number>;
};

/** Something that the user wrote wrongly on the command line. */
export class UsageError extends Error {}

/** A number from an option, or the default. */
export function numberOf(value: string | undefined, name: string, fallback: number): number {
  if (value === undefined) return fallback;
  const number = Number(value);
  if (!Number.isFinite(number) || number < 0) throw new UsageError(`--${name} must be a number, not "${value}".`);
  return number;
}
