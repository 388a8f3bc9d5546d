import { createConnectLink } from '@refold/node/helpers';
import { refold } from '../../../../lib/refold.ts';
import { accountOf } from '../../../../lib/signed-in.ts';

/** Redirects the signed-in user to the page on which they connect their apps. */
export async function POST(request: Request): Promise<Response> {
  const account = accountOf(request);
  if (!account) return new Response(null, { status: 401 });
  const { url } = await createConnectLink(refold(), { linked_account_id: account });
  return Response.redirect(url, 303);
}
