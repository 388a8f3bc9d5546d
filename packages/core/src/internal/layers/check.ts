import { parseReply } from '../parse-reply.ts';
import type { Layer } from './layer.ts';

/** Has a reply compared with the contract, where the user has asked for it. */
export const check: Layer = async (request, context, next) => {
  const { checkReply, onDrift } = context.caller.settings;
  const response = await next(request, context);
  if (!checkReply || !onDrift || !response.ok) return response;
  const { status } = response;
  const operationId = context.operation.id;
  const problems = checkReply({ operationId, status, reply: parseReply(context, response) });
  if (problems.length > 0) onDrift({ operationId, status, problems });
  return response;
};
