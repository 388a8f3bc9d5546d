/**
 * A function to tell of errors that change no outcome. It calls `onError`, or prints the error where there is none, and what
 * `onError` throws changes no outcome either.
 */
export function errorObserver(
  onError: ((error: unknown) => void) | undefined,
  title: string,
): (error: unknown) => void {
  return (error) => {
    try {
      if (onError) onError(error);
      else console.error(title, error);
    } catch {
      // Whoever looks on changes no outcome.
    }
  };
}
