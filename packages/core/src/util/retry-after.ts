/**
 * Milliseconds until the server wants the next request: header `retry-after-ms`, else `retry-after` as seconds or as an
 * HTTP date. A date is read against the response's own `date`, since the clocks of the two sides may differ; one in the
 * past is 0. Anything else is ignored.
 */
export function retryAfterMs(headers: Headers): number | undefined {
  // Number('') would be 0.
  const read = (name: string): string => headers.get(name) || 'none';
  const value = read('retry-after');
  const sentAt = dateIn(read('date'));
  const times = [
    Number(read('retry-after-ms')),
    Number(value) * 1000,
    Math.max(0, dateIn(value) - (sentAt >= 0 ? sentAt : Date.now())),
  ];
  return times.find((time) => time >= 0 && time < Number.POSITIVE_INFINITY);
}

/** Only a real HTTP date counts: Date.parse alone would take "-5" for a year. */
function dateIn(text: string): number {
  return Date.parse(text.endsWith('GMT') ? text : '');
}
