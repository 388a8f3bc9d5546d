/**
 * Seconds until the server wants to be asked again: `retry-after-ms`, else `retry-after` as seconds or as an HTTP date.
 * A date in the past is 0; anything else that is not a time is ignored.
 */
export function retryAfterSeconds(headers: Headers): number | undefined {
  const milliseconds = headers.get('retry-after-ms');
  if (milliseconds !== null && Number(milliseconds) >= 0 && milliseconds.trim()) return Number(milliseconds) / 1000;
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value);
  // Only a real HTTP date counts: Date.parse alone would take "-5" for a year.
  const date = /^[A-Z][a-z]+, .*GMT$/.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, (date - Date.now()) / 1000);
}
