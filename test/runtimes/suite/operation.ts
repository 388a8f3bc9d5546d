import { equal, type Sdk } from '../../behavior/row.ts';
import { credentials, invoke, type CredentialName, type OperationCall } from '../../contract/call.ts';

/** Calls one operation with every credential that it accepts and the runtime may hold. */
export async function runOperation(call: OperationCall, sdk: Sdk, prism: string): Promise<void> {
  const clients = clientsOf(sdk, prism);
  for (const credential of credentials) {
    const client = clients[credential];
    if (!client || !call.credentials.includes(credential)) continue;
    const { data, response } = await invoke(client, call).withResponse();
    equal(response.headers.get('sl-violations'), null, `what Prism objects to with ${credential}`);
    equal(response.status, call.status, `status with ${credential}`);
    equal(data, call.response, `response with ${credential}`);
  }
}

function clientsOf(sdk: Sdk, baseURL: string): Partial<Record<CredentialName, object>> {
  const settings = { baseURL, limiter: false as const, timeout: 10_000, maxRetries: 0 };
  const session = new sdk.RefoldSession({ token: 'example.session.token', ...settings });
  const refold = sdk.Refold && new sdk.Refold({ apiKey: 'tk_prism', ...settings });
  return { 'API key': refold, 'linked account': refold?.forLinkedAccount('acme'), 'session token': session };
}
