import type { CallContext } from '../../context.ts';
import type { Draft } from '../../middleware.ts';
import type { EncodedBody, Params, RequestPart } from '../../operation.ts';
import { invalid } from '../guards.ts';

/** Writes the body: what the parameter `body` holds, or every parameter that goes nowhere else as one of its fields. */
export const writeBody: RequestPart = (request, params, context) => {
  const content = contentOf(params, context);
  if (content === undefined) return;
  const encoded = context.operation.encode?.(content);
  if (encoded instanceof Promise) return encoded.then((body) => write(request, body ?? toJson(content, context)));
  write(request, encoded ?? toJson(content, context));
};

function write(request: Draft, { body, contentType }: EncodedBody): void {
  request.body = body;
  if (contentType) request.headers['content-type'] = contentType;
}

function contentOf(params: Params, { operation }: CallContext): unknown {
  const { query, header, path, body, bodyRequired } = operation;
  if (body === 'whole') return params.body ?? (bodyRequired ? {} : undefined);
  const fields: Record<string, unknown> = {};
  let any = bodyRequired;
  for (const name in params) {
    if (query?.includes(name) || header?.includes(name) || path.includes(`{${name}}`)) continue;
    fields[name] = params[name];
    any ||= params[name] !== undefined;
  }
  return any ? fields : undefined;
}

function toJson(content: unknown, context: CallContext): EncodedBody {
  try {
    return { body: JSON.stringify(content), contentType: 'application/json' };
  } catch (error) {
    throw invalid('body', `cannot be written as JSON: ${(error as Error).message}`, context);
  }
}
