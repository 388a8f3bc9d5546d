import { joinedBytes } from '../../util/bytes.ts';
import { setLongTimeout } from '../../util/time.ts';

/**
 * The bytes of a request's body, or why they were not read to their end. It stops reading there: a body whose length nobody
 * has told may never end, and one that stalls neither.
 */
export async function bodyWithin(
  request: Request,
  maxBytes: number,
  limitMs: number,
): Promise<Uint8Array<ArrayBuffer> | 'too_long' | 'too_slow'> {
  if (Number(request.headers.get('content-length')) > maxBytes) return 'too_long';
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let length = 0;
  let isLate = false;
  // Not awaited: whoever sends may not care.
  const stop = (): void => void reader.cancel().catch(() => undefined);
  const cancelTimer = setLongTimeout(() => ((isLate = true), stop()), limitMs);
  try {
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      length += part.value.length;
      if (length > maxBytes) {
        stop();
        return 'too_long';
      }
      chunks.push(part.value);
    }
    return isLate ? 'too_slow' : joinedBytes(chunks);
  } finally {
    cancelTimer();
  }
}
