import manifest from '@refold/core/manifest.json' with { type: 'json' };
import type { CredentialName, OperationCall } from './call.ts';
import { operations, type ContractOperation } from './operations.ts';

/** Every operation of the contract as a call, from the contract's own examples. */
export const operationCalls: readonly OperationCall[] = operations.map((operation) => ({
  id: operation.id,
  resource: operation.resource,
  method: operation.method,
  input: { ...operation.parameters, ...bodyOf(operation) },
  credentials: credentialsOf(operation),
  status: Number(operation.status),
  response: operation.firstExample,
}));

function bodyOf({ id, body }: ContractOperation): object {
  if (body === undefined) return {};
  const entries = manifest.operations as Record<string, object>;
  const { body: described } = entries[id] as { body?: { form: string } };
  return described?.form === 'fields' ? (body as object) : { body };
}

function credentialsOf({ scope, keyAccepted, tokenAccepted, takesAccount }: ContractOperation): CredentialName[] {
  if (scope === 'public') return ['API key', 'linked account', 'session token'];
  const accepted: CredentialName[] = [];
  if (keyAccepted && scope === 'organization') accepted.push('API key');
  if (keyAccepted && takesAccount) accepted.push('linked account');
  if (tokenAccepted) accepted.push('session token');
  return accepted;
}
