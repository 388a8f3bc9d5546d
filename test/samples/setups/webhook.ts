// A delivery as Refold signs it, for programs that receive webhooks.
import * as helpers from '@refold/core/helpers';

const delivery: string = JSON.stringify({
  event: 'Connection Expired',
  linked_account_id: 'acme',
  org_id: '0123456789abcdef01234567',
  environment: 'test',
  type: 'General',
  slug: 'hubspot',
  createdAt: 'Tue, 24 Nov 2026 08:03:27 GMT',
});
export const request: Request = new Request('https://you.example.com/hooks', {
  method: 'POST',
  headers: { [helpers.SIGNATURE_HEADER]: await helpers.signWebhook(delivery, 'tk_mock') },
  body: delivery,
});
