import { scrubbed } from './redact.ts';

interface Envelope {
  readonly body: unknown;
  readonly code?: string;
  readonly message?: string;
  readonly requestId?: string;
}

const CODE = /^[A-Z][A-Z0-9_]*$/;

/** Reads any of the five error envelopes. The bare one may hold its text in `error` beside a generic `message`. */
export function readEnvelope(text: string, secrets: ReadonlySet<string>): Envelope {
  const clean = scrubbed(text, secrets);
  let body: any;
  try {
    body = JSON.parse(clean);
  } catch {
    return { body: clean.slice(0, 200) };
  }
  if (typeof body !== 'object' || body === null) return { body };
  const { error_code, error, message, request_id, error_type, http_error_type } = body;
  const code = [error_code, error, message].find((value) => typeof value === 'string' && CODE.test(value));
  const sentence = [error, message].find(
    (value) => typeof value === 'string' && !CODE.test(value) && value !== 'Server Error',
  );
  return {
    body,
    code: code ?? error_type ?? http_error_type,
    message: sentence ?? message ?? code,
    requestId: typeof request_id === 'string' ? request_id : undefined,
  };
}
