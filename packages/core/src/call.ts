import { apiError } from './api-error.ts';
import { ApiCall } from './api-call.ts';
import type { Caller } from './caller.ts';
import type { CallContext } from './context.ts';
import type { Credential } from './credential.ts';
import { WrongCredentialError } from './errors.ts';
import { draftRequest } from './internal/draft-request.ts';
import { parseReply } from './internal/parse-reply.ts';
import type { Operation, Params } from './operation.ts';
import type { CallOptions } from './options.ts';

/** Makes a call. Everything generated ends here. */
export function call<T>(caller: Caller, operation: Operation, params?: object, options?: CallOptions): ApiCall<T> {
  const context = caller.context(operation, options);
  return new ApiCall<T>(perform<T>(context, params as Params), context);
}

/** Sends one call through the layers and reads its reply. */
export async function perform<T>(context: CallContext, params: Params = {}): Promise<T> {
  const { caller, operation } = context;
  checkCredential(context);
  const request = draftRequest(context, params);
  for (const part of operation.parts ?? []) {
    const writing = part(request, params, context);
    if (writing) await writing;
  }
  const response = await caller.send(request, context);
  if (!response.ok) throw apiError(context, response);
  const reply = parseReply(context, response);
  if (!context.options.allowFailedReply) operation.judge?.(reply, context);
  return reply as T;
}

/** Refuses what the client's credential cannot call, as its type does already. */
function checkCredential(context: CallContext): void {
  const { id, credentials } = context.operation;
  if (credentials.length > 0 && !credentials.includes(context.caller.credential)) {
    const clients = credentials.map((credential) => CLIENTS[credential]).join(' or ');
    throw new WrongCredentialError(`${id} is not for this client. Call it on ${clients}.`, { context });
  }
}

/** Who has a credential, in the words of an advice. */
const CLIENTS: Readonly<Record<Credential, string>> = {
  apiKey: 'one with an API key',
  linkedAccount: 'forLinkedAccount(id)',
  sessionToken: 'one with a session token',
};
