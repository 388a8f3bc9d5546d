/**
 * Seconds until the server wants to be asked again: `retry-after-ms`, else `retry-after` as seconds or as an HTTP date.
 * A date in the past is 0; anything else that is not a time is ignored.
 */
export function retryAfterSeconds(headers: Headers): number | undefined {
  // Number('') would be 0.
  const read = (name: string): string => headers.get(name) || 'none';
  const value = read('retry-after');
  // Only a real HTTP date counts: Date.parse alone would take "-5" for a year.
  const date = Date.parse(value.endsWith('GMT') ? value : '');
  return [Number(read('retry-after-ms')) / 1000, Number(value), Math.max(0, date - Date.now()) / 1000].find(
    (time) => time >= 0,
  );
}
