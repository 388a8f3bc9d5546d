/** A command of the command line. */
export type Command = {
  readonly help: string;
  /** Runs the command with its parameters, and returns the exit code. */
  readonly run: (parameters: string[]) => Promise<number>;
};

/** Error for wrong parameters on the command line. */
export class CommandLineError extends Error {}

/**
 * The number in an option, or its default.
 *
 * @throws CommandLineError if it is not a number, or negative.
 */
export function numberOf(value: string | undefined, name: string, fallback: number): number {
  if (value === undefined) return fallback;
  const number = Number(value);
  if (!Number.isFinite(number) || number < 0) throw new CommandLineError(`--${name} must be a number, not "${value}".`);
  return number;
}
