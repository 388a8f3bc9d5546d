import { errorsOf } from '../errors/documented.ts';
import { code, table } from '../markdown.ts';
import type { Operation } from '../operations.ts';
import { ERRORS_URL } from '../urls.ts';

/** Every documented error of an operation with what the SDK throws, why it happens, and what to do. */
export function errorsSection(operation: Operation): string {
  const rows = errorsOf(operation).map(({ status, code: refoldCode, className, message, cause, fix }) => [
    String(status),
    refoldCode ? code(refoldCode) : '',
    `[${code(className)}](${ERRORS_URL}#${className.toLowerCase()})`,
    `${cause} Refold says: “${message}”.`,
    fix ?? '',
  ]);
  return table(['Status', 'Code', 'Thrown as', 'Cause', 'Fix'], rows);
}
