import { RefoldSession, type Middleware } from '@refold/core';
import { createClient, listLinkedAccounts } from '@refold/core/functions';
import { createRawClient } from '@refold/core/raw';
import { verifyWebhook } from '@refold/core/helpers';
import { Refold as EdgeRefold } from '@refold/edge';
import { NotFoundError, Refold, type LinkedAccount } from '@refold/node';
import { document } from '@refold/spec';

const watch: Middleware = (request, next) => next({ ...request, headers: { ...request.headers, 'x-app': 'consumer' } });

export async function names(refold: Refold): Promise<string[]> {
  const all: string[] = [];
  for await (const account of refold.linkedAccounts.list({ limit: 10 })) all.push(account.name);
  return all;
}

export async function find(id: string): Promise<LinkedAccount | undefined> {
  const refold = new Refold({ apiKey: 'tk_consumer', middleware: [watch] });
  try {
    return await refold.linkedAccounts.get({ linked_account_id: id });
  } catch (error) {
    if (error instanceof NotFoundError) return undefined;
    throw error;
  }
}

export async function others(request: Request): Promise<number> {
  const client = createClient({ apiKey: 'tk_consumer' });
  const { docs } = await listLinkedAccounts(client);
  const { data } = await createRawClient(client).GET('/api/v2/public/webhook');
  const session = new RefoldSession({ token: 'a.session.token' });
  const { account_id } = await session.linkedAccounts.getActive();
  const isGenuine: boolean = await verifyWebhook(request, 'tk_consumer');
  return docs.length + (data?.length ?? 0) + account_id.length + Number(isGenuine) + Object.keys(document.paths).length;
}

export function mistakes(refold: Refold, session: RefoldSession): void {
  // @ts-expect-error An account has no such field.
  void refold.linkedAccounts.create({ linked_account_id: 'acme', colour: 'red' });
  // @ts-expect-error A session token cannot create accounts.
  void session.linkedAccounts.create({ linked_account_id: 'acme' });
  // @ts-expect-error The binding is a string.
  void EdgeRefold.fromEnv({ REFOLD_API_KEY: 1 });
}
