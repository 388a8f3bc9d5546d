import { expect, test } from 'vitest';
import { servedClient } from '../../testing/observed.ts';
import { createConnectLink } from './create-link.ts';
import { createOAuthLink } from './oauth-link.ts';

/** A server that gives this address for every link. */
function linking(address: unknown) {
  const { client, served } = servedClient(({ route }) => {
    if (route.endsWith('/session-token')) return { token: 'session', expires_in: 60 };
    return { account_id: 'acme', hosted_url: address, auth_url: address };
  });
  return { client, acme: client.forLinkedAccount('acme'), served };
}

test.each([
  'javascript:alert(1)',
  'https://hosted.refold.ai/\nset-cookie: a=b',
  'https://hosted.refold.ai\t/x',
  ' https://hosted.refold.ai/',
  'http://hosted.refold.ai/',
  '//evil.example/',
  'https:\\\\evil.example',
  'https://user:password@evil.example/',
  'data:text/html,x',
  'https://',
  '',
  null,
  undefined,
  7,
  { href: 'https://hosted.refold.ai' },
])('an address that is %j is handed to nobody', async (address) => {
  const { client, acme } = linking(address);
  for (const link of [
    createConnectLink(client, { linked_account_id: 'acme' }),
    createOAuthLink(acme, { slug: 'hubspot' }),
  ]) {
    const error: any = await link.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(['unsafe_redirect', 'invalid_response']).toContain(error?.code);
  }
});

test('an https address is written anew', async () => {
  const { client, acme } = linking('HTTPS://Hosted.Refold.ai/a?token=x y'.replace(' ', '%20'));
  expect((await createConnectLink(client, { linked_account_id: 'acme' })).url).toBe(
    'https://hosted.refold.ai/a?token=x%20y',
  );
  expect(await createOAuthLink(acme, { slug: 'hubspot' })).toBe('https://hosted.refold.ai/a?token=x%20y');
});

test.each([
  { given: {}, field: 'linked_account_id' },
  { given: { linked_account_id: 'acme', property: {} }, field: 'property' },
])('a link for $given is refused before any request', async ({ given, field }) => {
  const { client, served } = linking('https://hosted.refold.ai/');
  await expect(createConnectLink(client, given as never)).rejects.toMatchObject({ name: 'InvalidInputError', field });
  expect(served).toEqual([]);
});
