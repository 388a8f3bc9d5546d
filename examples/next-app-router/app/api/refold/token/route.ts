import { sessionTokenHandler } from '@refold/node/helpers';
import { refold } from '../../../../lib/refold.ts';
import { accountOf } from '../../../../lib/signed-in.ts';

/** Hands the signed-in user a session token for the front end. */
export function POST(request: Request): Promise<Response> {
  return sessionTokenHandler(refold(), { authorize: accountOf })(request);
}
