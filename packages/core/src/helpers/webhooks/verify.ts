import { checkedSecret, invalid } from '../../errors/checks.ts';
import { isSignedWith, signatureBytes, SIGNATURE_HEADER } from './signature.ts';

/** A delivery as a framework hands it over: the body exactly as it was received, and the headers. */
export interface WebhookDelivery {
  readonly body: string | Uint8Array | ArrayBuffer;
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>;
}

/**
 * Tells whether a delivery was signed with one of your API keys. Pass the old key and the new one while you rotate. A missing or
 * malformed signature is `false`, never an exception. The signature holds neither time nor id, so it cannot show that a
 * delivery is a replay: drop repeats by `instance_id`, or by account, app and event.
 *
 * @throws InvalidInputError when the body is not the raw one, since no signature could ever match it.
 */
export async function verifyWebhook(
  delivery: Request | WebhookDelivery,
  apiKeys: string | readonly string[],
): Promise<boolean> {
  const keys = checkedKeys(apiKeys);
  const body = await rawBody(delivery);
  const signature = signatureBytes(header(delivery.headers));
  if (!signature) return false;
  // Every key is tried, so that the time taken does not tell which one fits.
  const verdicts = await Promise.all(keys.map((key) => isSignedWith(key, body, signature)));
  return verdicts.includes(true);
}

/** At least one API key, each of which can be one. */
export function checkedKeys(apiKeys: unknown): readonly string[] {
  const keys: unknown[] = [apiKeys].flat();
  if (keys.length === 0) throw invalid('keys', 'must hold at least one API key');
  return keys.map((key) => checkedSecret(key, 'keys', undefined));
}

async function rawBody(delivery: Request | WebhookDelivery): Promise<string | Uint8Array> {
  if (delivery instanceof Request) {
    if (delivery.bodyUsed) {
      throw invalid('request', 'has been read already; verify a clone of it: verifyWebhook(request.clone(), keys)');
    }
    return new Uint8Array(await delivery.clone().arrayBuffer());
  }
  const { body } = delivery;
  if (typeof body === 'string' || body instanceof Uint8Array) return body;
  if (body instanceof ArrayBuffer) return new Uint8Array(body);
  throw invalid(
    'body',
    'must be the raw text or bytes as received; a parsed body, also when stringified again, has other bytes than were signed',
  );
}

function header(headers: WebhookDelivery['headers']): string | undefined {
  if (headers instanceof Headers) return headers.get(SIGNATURE_HEADER) ?? undefined;
  const name = Object.keys(headers).find((key) => key.toLowerCase() === SIGNATURE_HEADER);
  const value = name === undefined ? undefined : headers[name];
  return typeof value === 'string' ? value : value?.[0];
}
