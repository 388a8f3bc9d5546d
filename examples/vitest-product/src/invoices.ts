import type { Refold } from '@refold/node';
import {
  connectionState,
  createConnectLink,
  ExecutionFailedError,
  runWorkflow,
  WaitTimeoutError,
} from '@refold/node/helpers';

/** Result of an export to a customer's accounting. */
export type Exported =
  | { readonly state: 'exported'; readonly number: string }
  | { readonly state: 'connect first'; readonly url: string }
  | { readonly state: 'failed'; readonly at: string }
  | { readonly state: 'still running' };

/** Alias of the workflow in Refold. */
const WORKFLOW = 'export-invoice';

/** Exports an invoice to a customer's accounting app. */
export async function exportInvoice(
  refold: Refold,
  { customer, app, total }: { readonly customer: string; readonly app: string; readonly total: number },
): Promise<Exported> {
  const account = refold.forLinkedAccount(customer);
  if ((await connectionState(account, { slug: app })) !== 'connected') {
    const { url } = await createConnectLink(refold, { linked_account_id: customer });
    return { state: 'connect first', url };
  }
  try {
    const run = { workflow_id: WORKFLOW, slug: app, payload: { total } };
    const { output } = await runWorkflow(account, run, { parse: invoiceNumber, maxWait: 60_000 });
    return { state: 'exported', number: output };
  } catch (error) {
    if (error instanceof ExecutionFailedError) return { state: 'failed', at: error.node?.node_name ?? 'start' };
    if (error instanceof WaitTimeoutError) return { state: 'still running' };
    throw error;
  }
}

/** Number in the output of the workflow's Response node. */
function invoiceNumber(output: unknown): string {
  const { number } = output as { number?: unknown };
  if (typeof number !== 'string') throw new TypeError('The workflow returned no invoice number.');
  return number;
}
