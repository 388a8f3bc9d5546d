// What must work wherever a client runs: no socket, no permission, no eval.
import { createMock } from '@refold/testing';
import { Refold } from '@refold/core';
import { verifyWebhook } from '@refold/core/helpers';

export type Report = {
  readonly created: string;
  readonly listed: readonly string[];
  readonly got: string;
  readonly afterwards: string;
  readonly problem: string;
  readonly attempts: number;
  readonly attemptTimes: readonly number[];
  readonly genuine: readonly boolean[];
  readonly malformed: readonly boolean[];
};

const HOOK = 'https://acme.example.com/webhooks';

/** Creates, lists, gets and deletes through a client, and receives a webhook whose receiver fails at first. */
export async function program(): Promise<Report> {
  const mock = createMock({ seed: 7 });
  const refold = new Refold({ apiKey: 'tk_mock', fetch: mock.fetch, limiter: false });
  const created = await refold.linkedAccounts.create({ linked_account_id: 'acme', name: 'Acme Inc.' });
  const listed: string[] = [];
  for await (const account of refold.linkedAccounts.list()) listed.push(account.account_id);
  const got = await refold.linkedAccounts.get({ linked_account_id: 'acme' });

  const genuine: boolean[] = [];
  const malformed: boolean[] = [];
  mock.webhooks.receive(HOOK, async (request) => {
    genuine.push(await verifyWebhook(request, 'tk_mock'));
    for (const signature of ['', 'ab', 'z'.repeat(64), 'a'.repeat(63)])
      malformed.push(await verifyWebhook({ body: '{}', headers: { 'x-cobalt-signature': signature } }, 'tk_mock'));
    return new Response(null, { status: 500 });
  });
  await refold.webhooks.create({ webhook_url: HOOK, webhook_events: ['Connection Created'] });
  mock.connect('acme', 'hubspot');
  await mock.clock.settle();
  const { deliveries } = mock.webhooks;

  await refold.linkedAccounts.delete({ linked_account_id: 'acme' });
  const gone = await refold.linkedAccounts.get({ linked_account_id: 'acme' }).result();
  return {
    created: created.account_id,
    listed,
    got: got.name,
    afterwards: gone.ok ? 'still there' : `${gone.error.name} ${gone.error.code}`,
    problem: gone.ok ? '' : gone.error.message,
    attempts: deliveries.length,
    attemptTimes: deliveries.map(({ at }) => at - deliveries[0]!.at),
    genuine,
    malformed,
  };
}
