import { RefoldError } from '../../errors/refold-error.ts';

/**
 * An address from a response, written anew, if it is one to which a customer can be sent: https, of a host, and without
 * credentials. Anything else could run as a script or lead elsewhere than it seems to.
 */
export function httpsAddress(address: unknown, operationId: string, what: string): string {
  const url =
    typeof address === 'string' && !/[\s\p{C}\\]/u.test(address) && URL.canParse(address)
      ? new URL(address)
      : undefined;
  if (url?.protocol === 'https:' && !url.username && !url.password) return url.href;
  throw new RefoldError(
    `${operationId}: the address of ${what} is not an https:// address that is safe to redirect to.`,
    {
      code: 'unsafe_redirect',
      call: { operationId, attempts: 1 },
    },
  );
}
