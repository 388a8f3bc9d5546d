import { count } from '../errors/checks.ts';
import { ResponseTooLargeError } from '../errors/response-error.ts';
import type { Layer } from '../call/pipeline.ts';
import { joinedBytes } from '../util/bytes.ts';

const MIB = 2 ** 20;

/**
 * Bounds the size of responses. Bodies of errors are read to their end, so that their connection can serve again, unless they
 * are larger than 1 MiB; then the rest is cut off with the connection.
 */
export const responseLimit: Layer<'maxResponseBytes'> = {
  options: { maxResponseBytes: count },
  async read(response, exchange, signal) {
    const { maxResponseBytes = 100 * MIB } = exchange.options;
    const most = response.ok ? maxResponseBytes : Math.min(maxResponseBytes, MIB);
    const { body } = response;
    if (typeof body?.getReader !== 'function') return response.text();
    const reader = body.getReader();
    const stop = (): void => void reader.cancel().catch(() => undefined);
    // A fetch that does not listen to its signal goes on with the body.
    signal?.addEventListener('abort', stop);
    try {
      const chunks: Uint8Array[] = [];
      let length = 0;
      for (let part = await reader.read(); !part.done; part = await reader.read()) {
        length += part.value.length;
        if (length > most) {
          stop();
          if (!response.ok) break;
          const message = `${exchange.operationId}: the response is larger than ${most} bytes (maxResponseBytes).`;
          throw new ResponseTooLargeError(message, { call: exchange, outcomeUnknown: exchange.outcomeUnknown });
        }
        chunks.push(part.value);
      }
      return new TextDecoder().decode(chunks.length === 1 ? chunks[0] : joinedBytes(chunks));
    } finally {
      signal?.removeEventListener('abort', stop);
    }
  },
};
