import { Refold } from '@refold/node';
import { createConnectLink } from '@refold/node/journeys';
import { expect, test } from 'vitest';
import { exportInvoice } from '../src/invoices.ts';

const invoice = { customer: 'acme', app: 'quickbooks', total: 120 };

type Answers = Readonly<Record<string, () => unknown>>;

/** A client whose API is a table of answers. Nothing leaves the process. */
function refoldWith(answers: Answers): Refold {
  const answer = async (input: unknown, init?: RequestInit): Promise<Response> => {
    const route = `${init?.method} ${new URL(String(input)).pathname.replace('/api/v2/public', '')}`;
    const found = Object.keys(answers).find((pattern) => new RegExp(`^${pattern}$`).test(route));
    if (!found) throw new Error(`No answer for ${route}`);
    return Response.json(answers[found]!());
  };
  return new Refold({ fetch: answer as typeof fetch, limiter: false });
}

const app = (connected: boolean): object => ({
  slug: 'quickbooks',
  name: 'QuickBooks',
  connected,
  reauth_required: false,
});
const node = (node_name: string, node_status: string, latest_output?: unknown): object => ({
  node_id: node_name,
  node_name,
  node_type: node_name.toLowerCase(),
  node_status,
  latest_output,
});
const runs = (status: string, nodes: readonly object[]): Answers => ({
  'GET /application/quickbooks': () => app(true),
  'POST /workflow/.+/execute': () => ({ execution_id: 'run-1' }),
  'GET /execution/run-1': () => ({ name: 'Run', status, nodes }),
});

test.each([
  {
    name: 'an invoice is exported',
    given: runs('COMPLETED', [node('Start', 'Success'), node('Response', 'Success', { number: 'R-7' })]),
    want: { state: 'exported', number: 'R-7' },
  },
  {
    name: 'a workflow that fails is reported with its step',
    given: runs('ERRORED', [node('Start', 'Success'), node('Create invoice', 'Errored')]),
    want: { state: 'failed', at: 'Create invoice' },
  },
  {
    name: 'who has not connected gets a link',
    given: {
      'GET /application/quickbooks': () => app(false),
      'PUT /linked-account': () => ({ account_id: 'acme' }),
      'POST /session-token': () => ({ token: 't' }),
      'POST /connect-url': () => ({ hosted_url: 'https://connect.example.com/t' }),
    },
    want: { state: 'connect first', url: 'https://connect.example.com/t' },
  },
])('$name', async ({ given, want }) => {
  expect(await exportInvoice(refoldWith(given), invoice)).toEqual(want);
});

test('the connect link is made with requests that the contract allows', async () => {
  const refold = new Refold({ baseURL: process.env.REFOLD_BASE_URL });
  const { url } = await createConnectLink(refold, { linked_account_id: 'acme', name: 'Acme Inc.' });
  expect(url).toMatch(/^https:\/\//);
});
