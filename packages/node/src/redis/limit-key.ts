import { createHash } from 'node:crypto';

/** Name of a limit in Redis. The braces keep its keys on one node of a cluster; the API key itself is never stored. */
export function limitKey(apiKey: string, prefix = 'refold:limit'): string {
  return `${prefix}:{${createHash('sha256').update(apiKey).digest('hex').slice(0, 32)}}`;
}
