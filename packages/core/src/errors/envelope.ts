import { redact } from './redact.ts';

/** Content of an error response, in whichever form. */
export interface Envelope {
  readonly body: unknown;
  readonly code: string | undefined;
  readonly message: string | undefined;
  readonly requestId: string | undefined;
}

const CODE = /^[A-Z][A-Z0-9_]*$/;
const LONGEST_MESSAGE = 300;
const LONGEST_EXCERPT = 200;

/**
 * Reads any of Refold's five error envelopes, and those of gateways before it. The bare one may hold its text in `error`
 * beside a generic `message`.
 */
export function readEnvelope(text: string, secrets: readonly string[]): Envelope {
  let body: any;
  try {
    body = redact(JSON.parse(text), secrets);
  } catch {
    // Some proxy's page. Its beginning is all there is.
    body = redact(text, secrets).slice(0, LONGEST_EXCERPT);
  }
  const { error_code, error, message, request_id, error_type, http_error_type, detail, errors, code } = Object(body);
  const nested = [error, message, [errors].flat()[0]].map(Object);
  const codes = textsOf(error_code, error, message, code, ...nested.map((part) => part.code));
  const sentences = textsOf(error, message, detail, ...nested.flatMap((part) => [part.message, part.detail]));
  const sentence = sentences.find((value) => !CODE.test(value) && value !== 'Server Error');
  const found = codes.find((value) => CODE.test(value)) ?? textsOf(error_type, http_error_type)[0];
  return {
    body,
    code: found ?? textsOf(code, ...nested.map((part) => part.code))[0],
    message: (sentence ?? textsOf(message)[0] ?? found)?.slice(0, LONGEST_MESSAGE),
    requestId: textsOf(request_id)[0],
  };
}

function textsOf(...values: unknown[]): string[] {
  return values.filter((value) => typeof value === 'string' && value !== '') as string[];
}
