import type { CallContext } from '../context.ts';
import { MalformedReplyError } from '../errors.ts';
import { scrubbed } from './redact.ts';

/** The reply as JSON; nothing where there is no body. */
export function parseReply(context: CallContext, response: Response): unknown {
  const { text, secrets } = context;
  if (!text) return undefined;
  const type = response.headers.get('content-type');
  let cause: unknown;
  try {
    if (!type || /[/+]json\b/i.test(type)) return JSON.parse(text);
  } catch (error) {
    cause = error;
  }
  throw new MalformedReplyError(`The reply (${type}) is not valid JSON.`, {
    context,
    cause,
    status: response.status,
    excerpt: scrubbed(text.slice(0, 200), secrets),
  });
}
