/** Whether a request that waits for a promise of another one would hang. */
export function isCloudflare(): boolean {
  return typeof navigator === 'object' && navigator.userAgent === 'Cloudflare-Workers';
}
