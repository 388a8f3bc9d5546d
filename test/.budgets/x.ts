import type { Refold, RefoldLinkedAccount, RefoldSession } from '@refold/core';
declare const organization: Refold; declare const account: RefoldLinkedAccount; declare const session: RefoldSession;
export const used = [organization, account, session];
export const x = session.workflows.publish({} as any);
