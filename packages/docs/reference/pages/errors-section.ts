import { errorsOf } from '../errors/documented.ts';
import { code, table } from '../markdown.ts';
import type { Operation } from '../operations.ts';
import { ERRORS_URL } from '../urls.ts';

/** Documented errors of an operation, with the class of the SDK, the cause and the fix. */
export function errorsSection(operation: Operation): string {
  const rows = errorsOf(operation).map(({ status, code: refoldCode, className, message, cause, fix }) => [
    String(status),
    refoldCode ? code(refoldCode) : '',
    `[${code(className)}](${ERRORS_URL}#${className.toLowerCase()})`,
    `${cause} Message: “${message}”.`,
    fix ?? '',
  ]);
  return table(['Status', 'Code', 'Thrown as', 'Cause', 'Fix'], rows);
}
