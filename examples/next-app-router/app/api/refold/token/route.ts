import { sessionTokenHandler } from '@refold/node/helpers';
import { refold } from '../../../../lib/refold.ts';
import { accountOf } from '../../../../lib/signed-in.ts';

/** Returns a session token for the signed-in user. */
export function POST(request: Request): Promise<Response> {
  return sessionTokenHandler(refold(), { authorize: accountOf })(request);
}
