// Checked by the compiler and never run: each line below must be refused, or its own mark is an error.
import type { Refold, RefoldLinkedAccount } from '@refold/core';
import type { RefoldSession } from '@refold/core/session';
import {
  auditConnections,
  createConnectLink,
  createOAuthLink,
  runWorkflow,
  sessionTokenHandler,
  upsertSchedule,
  waitForExecution,
  webhookReceiver,
} from '@refold/core/helpers';

type Clients = { readonly refold: Refold; readonly acme: RefoldLinkedAccount; readonly session: RefoldSession };

export async function refused({ refold, acme, session }: Clients): Promise<void> {
  // @ts-expect-error -- a workflow cannot be started without the slug of its app.
  await runWorkflow(acme, { workflow_id: 'w1' });
  // @ts-expect-error -- a run belongs to an account, so the organization's client cannot wait for it.
  await waitForExecution(refold, { execution_id: 'r1' });
  // @ts-expect-error -- a link is made with the API key.
  await createConnectLink(session, { linked_account_id: 'acme' });
  // @ts-expect-error -- it is made for the account that it names, by the organization.
  await createConnectLink(acme, { linked_account_id: 'acme' });
  // @ts-expect-error -- OAuth is begun with the API key.
  await createOAuthLink(session, { slug: 'hubspot' });
  // @ts-expect-error -- schedules take no session token.
  await upsertSchedule(session, { slug: 'hubspot', workflow_id: 'w1' });
  // @ts-expect-error -- an audit goes through all accounts.
  auditConnections(acme);
  // @ts-expect-error -- without authorize anybody would get a token.
  sessionTokenHandler(refold, {});
  webhookReceiver({
    keys: ['tk'],
    on: {
      // @ts-expect-error -- connection events name no run.
      'Connection Created': ({ instance_id }) => instance_id,
      // @ts-expect-error -- there is no such event.
      'Connection Repaired': () => undefined,
    },
  });
  // @ts-expect-error -- an account's client has no list of all accounts.
  await acme.linkedAccounts.list();
}

export async function accepted({ acme, session }: Clients): Promise<number> {
  const { output } = await runWorkflow<{ total: number }>(acme, { workflow_id: 'w1', slug: 'hubspot' });
  const parsed = await runWorkflow(session, { workflow_id: 'w1', slug: 'hubspot' }, { parse: Number });
  await waitForExecution(acme.client, { execution_id: 'r1' });
  return output.total + parsed.output;
}
