import type { CallContext } from '../context.ts';

/** Has a reply compared with the contract, where the user has asked for it. */
export function reportDrift({ caller, operation }: CallContext, status: number, reply: unknown): void {
  const { checkReply, onDrift } = caller.settings;
  if (!checkReply || !onDrift) return;
  const operationId = operation.id;
  const problems = checkReply({ operationId, status, reply });
  if (problems.length > 0) onDrift({ operationId, status, problems });
}
