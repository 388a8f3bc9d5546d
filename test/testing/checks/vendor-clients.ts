import { createMock } from '@refold/testing';
import { ensure, type Check } from '../check.ts';
import { organization } from '../organization.ts';
import { strayCalls, vendorCalls, type VendorCall } from '../vendor-calls.ts';

const BASE = 'https://app.refold.ai';

export const vendorClients: Check = {
  name: 'the vendor’s clients get the responses that they expect, and the nearest operation is named for other calls',
  run: async () => {
    for (const call of vendorCalls) await checkCall(call);
    const mock = createMock({ fixtures: organization });
    for (const { verb, path, nearest } of strayCalls) {
      const error = await mock.fetch(BASE + path, { method: verb }).catch((reason: unknown) => reason);
      ensure(
        error instanceof Error && error.message.includes(nearest),
        `${verb} ${path} does not name ${nearest}: ${String(error)}`,
      );
    }
    const methods = (client: VendorCall['client']): number =>
      vendorCalls.filter((call) => call.client === client).length;
    return `${methods('Node')} calls of the Node client, ${methods('browser')} of the browser client, ${strayCalls.length} other calls`;
  },
};

async function checkCall({ client, name, verb, path, headers, body, reads, status = 200 }: VendorCall): Promise<void> {
  const mock = createMock({ fixtures: organization });
  const key = mock.keys['test']!;
  const minted = await mock.fetch(`${BASE}/api/v2/public/session-token`, {
    method: 'POST',
    headers: { 'x-api-key': key, 'content-type': 'application/json' },
    body: '{"linked_account_id":"acme"}',
  });
  const { token } = (await minted.json()) as { token: string };
  const credential: Record<string, string> =
    client === 'Node' ? { 'x-api-key': key } : { authorization: `Bearer ${token}` };
  const response = await mock.fetch(BASE + path, {
    method: verb,
    headers: { ...credential, ...headers, ...(body && { 'content-type': 'application/json' }) },
    ...(body && { body: JSON.stringify(body) }),
  });
  const received = (await response.json()) as object;
  ensure(response.status === status, `${client} ${name}: ${response.status} ${JSON.stringify(received)}`);
  for (const read of reads)
    ensure(
      read === '.' ? Array.isArray(received) : Object.hasOwn(received, read),
      `${client} ${name}: no ${read} in ${JSON.stringify(received)}`,
    );
}
