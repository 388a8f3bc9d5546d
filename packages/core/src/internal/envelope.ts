import { scrubbed } from './redact.ts';

interface Envelope {
  readonly body: unknown;
  readonly code?: string;
  readonly message?: string;
  readonly requestId?: string;
}

const CODE = /^[A-Z][A-Z0-9_]*$/;

/** Reads any of the five error envelopes. The bare one may hold its text in `error` beside a generic `message`. */
export function readEnvelope(text: string, secrets: readonly string[]): Envelope {
  const clean = scrubbed(text, secrets);
  let body: any = clean.slice(0, 200);
  try {
    body = JSON.parse(clean);
  } catch {
    // Some proxy's page. Its beginning is all there is.
  }
  const { error_code, error, message, request_id, error_type, http_error_type } = Object(body);
  const code = textsOf(error_code, error, message).find((value) => CODE.test(value));
  const sentence = textsOf(error, message).find((value) => !CODE.test(value) && value !== 'Server Error');
  return {
    body,
    code: code ?? error_type ?? http_error_type,
    message: sentence ?? message ?? code,
    requestId: textsOf(request_id)[0],
  };
}

function textsOf(...values: unknown[]): string[] {
  return values.filter((value) => typeof value === 'string');
}
