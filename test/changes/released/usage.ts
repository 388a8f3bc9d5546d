// What programs write, one form of each. Never run: the compiler reads it against the types of today and, once released, against
// those of every later state. Add new forms here; the copy in `released/` is what the last release promised.
import {
  GcraLimiter,
  RefoldSession,
  type CallOptions,
  type Middleware,
  type RateLimiter,
  type Secret,
} from '@refold/core';
import { createClient, getLinkedAccount, listLinkedAccounts } from '@refold/core/functions';
import { createRawClient } from '@refold/core/raw';
import { verifyWebhook, type WebhookEvent } from '@refold/core/helpers';
import { Refold as DenoRefold } from '@refold/deno';
import { Refold as EdgeRefold, type RefoldEnv } from '@refold/edge';
import {
  ApiError,
  NotFoundError,
  RateLimitError,
  Refold,
  RefoldError,
  version,
  type LinkedAccount,
  type RefoldLinkedAccount,
} from '@refold/node';

export const sdkVersion: string = version;

export function clients(apiKey: Secret, env: RefoldEnv, limiter: RateLimiter): readonly unknown[] {
  const log: Middleware = async (request, next) => {
    const response = await next(request);
    console.log(request.method, request.url, response.status);
    return response;
  };
  return [
    new Refold(),
    new Refold({
      apiKey,
      baseURL: 'https://refold.example.com',
      timeout: 1000,
      maxRetries: 0,
      limiter,
      middleware: [log],
    }),
    new Refold({ apiKey: () => 'tk_example', limiter: false, userAgent: 'app/1', headers: { 'x-app': 'yes' } }),
    new Refold({ apiKey, limiter: new GcraLimiter() }),
    new DenoRefold({ apiKey }),
    EdgeRefold.fromEnv(env),
  ];
}

export async function methods(refold: Refold, acme: RefoldLinkedAccount, signal: AbortSignal): Promise<LinkedAccount> {
  const options: CallOptions = { signal, totalTimeout: 5000, maxRateLimitRetries: 1 };
  await refold.linkedAccounts.create({ linked_account_id: 'acme', name: 'Acme Inc.' }, options);
  await refold.linkedAccounts.upsert({ linked_account_id: 'acme', name: 'Acme Inc.' });
  const account = await refold.linkedAccounts.get({ linked_account_id: 'acme' });
  for await (const each of refold.linkedAccounts.list({ limit: 50 }, { maxItems: 10 })) console.log(each.account_id);
  const { docs, totalDocs } = await refold.linkedAccounts.list();
  const { data, response } = await refold.linkedAccounts.list().withResponse();
  console.log(docs.length, totalDocs, data.docs.length, response.headers.get('x-trace-id'));
  const run = await acme.workflows.execute({
    workflow_id: '6a106ba44480b80424a65289',
    slug: 'hubspot',
    payload: { email: 'jane@example.com' },
  });
  console.log(run.execution_id);
  return account;
}

export async function frontEnd(token: Secret): Promise<string> {
  const session = new RefoldSession({ token });
  const { name } = await session.linkedAccounts.getActive();
  return name;
}

export async function failures(refold: Refold): Promise<string> {
  const result = await refold.linkedAccounts.get({ linked_account_id: 'acme' }).result();
  if (result.ok) return result.data.name;
  const { error } = result;
  if (error instanceof NotFoundError) return `${error.status} ${error.code} ${error.requestId}`;
  if (error instanceof RateLimitError || error instanceof ApiError) return error.message;
  return error instanceof RefoldError && error.retryable ? 'again' : 'never';
}

export async function functions(apiKey: string): Promise<number> {
  const client = createClient({ apiKey });
  const account = await getLinkedAccount(client, { linked_account_id: 'acme' });
  const { docs } = await listLinkedAccounts(client, { limit: 1 });
  const { data } = await createRawClient(client).GET('/api/v2/public/webhook');
  return docs.length + account.name.length + (data?.length ?? 0);
}

export const isGenuine = (request: Request, secret: string): unknown => verifyWebhook(request, [secret]);
export const nameOf = (event: WebhookEvent): string => event.event;
