import { expect, test } from 'vitest';
import { servedClient } from '../../testing/observed.ts';
import { fireEvent } from './fire.ts';

test.each<{ form: string; given: HeadersInit }>([
  { form: 'an object', given: { 'x-tenant': 'a', 'X-Key': 'old' } },
  { form: 'Headers', given: new Headers({ 'x-tenant': 'a', 'x-key': 'old' }) },
  {
    form: 'entries',
    given: [
      ['x-tenant', 'a'],
      ['x-key', 'old'],
    ],
  },
])('an idempotency header joins headers given as $form', async ({ given }) => {
  const { client, served } = servedClient(() => ({ message: 'ok' }));
  await fireEvent(
    client.forLinkedAccount('acme'),
    { event: 'Order', idempotency: { key: 'k', header: 'x-key' } },
    { headers: given },
  );
  const { headers } = served[0]!;
  expect([headers.get('x-tenant'), headers.get('x-key')]).toEqual(['a', 'k']);
});
