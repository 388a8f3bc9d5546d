import { ensureWebhook } from '@refold/core/helpers';
import { equal, failure } from '../../behavior/row.ts';
import type { Row } from '../row.ts';
import { mocked } from '../mocked.ts';

const HOOK = 'https://product.example.com/hook';

export const ensureWebhookRows: readonly Row[] = [
  {
    helper: 'webhooks',
    name: 'ensureWebhook creates, then changes nothing, then updates what differs, and names duplicates',
    run: async () => {
      const { mock, refold, count } = mocked();
      const wanted = {
        url: HOOK,
        events: ['Workflow Errored', 'Connection Expired'],
        webhook_headers: { 'x-from': 'refold' },
      } as const;
      const outcomes: string[] = [];
      const reordered = { events: ['Connection Expired', 'Workflow Errored'] } as const;
      for (const more of [{}, {}, reordered, { webhook_headers: { 'x-from': 'other' } }, {}, {}]) {
        outcomes.push((await ensureWebhook(refold, { ...wanted, ...more })).outcome);
      }
      equal(outcomes, ['created', 'unchanged', 'unchanged', 'updated', 'updated', 'unchanged'], 'outcomes');
      const [first] = mock.records('webhooks');
      await refold.webhooks.update({ id: String(first!['_id']), is_enabled: false } as never);
      const { _id: _, ...again } = first!;
      const copy = { ...again, webhook_url: HOOK, webhook_events: [...wanted.events] };
      mock.addFixtures({
        webhooks: [
          { ...copy, _id: 'h2' },
          { ...copy, _id: 'h3', slug: 'hubspot' },
        ],
      });
      const { outcome, duplicates } = await ensureWebhook(refold, wanted);
      equal([outcome, duplicates.map(({ _id }) => _id)], ['updated', ['h2']], 'a disabled one is enabled again');
      equal([count('createWebhook'), mock.records('webhooks')[0]!['is_enabled']], [1, true], 'created and enabled');
    },
  },
  {
    helper: 'webhooks',
    name: 'ensureWebhook tells a name that is no event',
    run: async () => {
      const { refold, mock } = mocked();
      const events = ['Moon Landed'] as never;
      equal((await failure(ensureWebhook(refold, { url: HOOK, events }))).error.status, 400, 'status');
      equal(mock.records('webhooks').length, 0, 'webhooks');
    },
  },
];
