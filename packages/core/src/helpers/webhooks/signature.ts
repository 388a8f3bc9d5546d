/** Header that carries the signature: lower-case hex of HMAC-SHA256 over the raw body, keyed with the API key. */
export const SIGNATURE_HEADER = 'x-cobalt-signature';

const ALGORITHM = { name: 'HMAC', hash: 'SHA-256' } as const;

/** Signs a raw body as Refold does. For tests of your own receiver. */
export async function signWebhook(body: string | Uint8Array, apiKey: string): Promise<string> {
  const digest = await crypto.subtle.sign(ALGORITHM, await importKey(apiKey, 'sign'), bytesOf(body));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Compares in constant time: WebCrypto itself does the comparing. */
export async function isSignedWith(
  apiKey: string,
  body: string | Uint8Array,
  signature: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  return crypto.subtle.verify(ALGORITHM, await importKey(apiKey, 'verify'), signature, bytesOf(body));
}

/** The bytes of a signature, or nothing when it is not 64 hexadecimal digits. */
export function signatureBytes(text: string | null | undefined): Uint8Array<ArrayBuffer> | undefined {
  if (!text || !/^[0-9a-f]{64}$/i.test(text.trim())) return undefined;
  return Uint8Array.from(text.trim().match(/../g)!, (pair) => Number.parseInt(pair, 16));
}

function importKey(apiKey: string, use: 'sign' | 'verify'): Promise<CryptoKey> {
  return crypto.subtle.importKey('raw', bytesOf(apiKey), ALGORITHM, false, [use]);
}

function bytesOf(value: string | Uint8Array): Uint8Array<ArrayBuffer> {
  return typeof value === 'string' ? new TextEncoder().encode(value) : new Uint8Array(value);
}
