import { operations, type ContractOperation } from '../contract/operations.ts';

/** The three clients, by the variable that holds each in a test program. */
export const clientKinds = ['organization', 'account', 'session'] as const;
export type ClientKind = (typeof clientKinds)[number];

export type Cell = { readonly operation: ContractOperation; readonly client: ClientKind; readonly allowed: boolean };

/** Every operation with every client. */
export const cells: readonly Cell[] = operations.flatMap((operation) =>
  clientKinds.map((client) => ({ operation, client, allowed: mayCall(operation, client) })),
);

function mayCall({ scope, keyAccepted, tokenAccepted, takesAccount }: ContractOperation, client: ClientKind): boolean {
  if (scope === 'public') return true;
  if (client === 'session') return tokenAccepted;
  if (client === 'account') return keyAccepted && takesAccount;
  return keyAccepted && scope === 'organization';
}
