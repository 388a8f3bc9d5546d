import { RefoldSession } from '@refold/core/session';

declare global {
  var refoldUrl: string;
  var refoldResult: Promise<string>;
}

async function show(): Promise<string> {
  const session = new RefoldSession({ token: 'a.session.token', baseURL: globalThis.refoldUrl });
  const { name } = await session.linkedAccounts.getActive();
  const element = document.querySelector<HTMLParagraphElement>('#account');
  if (element) element.textContent = name;
  return `ok ${element?.textContent}`;
}

globalThis.refoldResult = show();
