import type { CallContext } from '../context.ts';
import { MalformedReplyError } from '../errors.ts';

/** The reply as JSON; nothing where there is no body. */
export function parseReply(context: CallContext, response: Response): unknown {
  const { text } = context;
  if (!text) return undefined;
  const type = response.headers.get('content-type');
  if (type && !/[/+]json\b/i.test(type)) {
    throw new MalformedReplyError(`Expected JSON, received ${type.split(';')[0]}.`, context, response.status, text);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new MalformedReplyError('The reply is not valid JSON.', context, response.status, text, error);
  }
}
