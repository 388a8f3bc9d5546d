import { RefoldSession } from '@refold/core/session';

/** Names that the runner of these tests puts into the page and reads from it. */
declare global {
  var refoldUrl: string;
  var refoldResult: Promise<string>;
}

async function main(): Promise<string> {
  const session = new RefoldSession({ token: 'a.session.token', baseURL: globalThis.refoldUrl });
  const account = await session.linkedAccounts.getActive();
  return `ok ${account.name}`;
}

globalThis.refoldResult = main();
