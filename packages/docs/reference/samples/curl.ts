import type { Operation } from '../operations.ts';
import { credentialOf, requestOf } from './request.ts';

const HOST = 'https://app.refold.ai';

/** The call with cURL. The credential comes from the environment. */
export function curlCommand(operation: Operation): string {
  const { verb, path, headers, body } = requestOf(operation);
  const byToken = credentialOf(operation) === 'sessionToken';
  const isPublic = operation.scope === 'public';
  const credential = byToken ? '"authorization: Bearer $REFOLD_SESSION_TOKEN"' : '"x-api-key: $REFOLD_API_KEY"';
  const parts = [
    `curl --fail-with-body${verb === 'GET' ? '' : ` -X ${verb}`} ${quoted(HOST + path)}`,
    ...(isPublic ? [] : [`-H ${credential}`]),
    ...Object.entries(headers).map(([name, value]) => `-H ${quoted(`${name}: ${value}`)}`),
    ...(body === undefined ? [] : ["-H 'content-type: application/json'", `-d ${quoted(jsonOf(body))}`]),
  ];
  return parts.join(' \\\n  ');
}

/** For a shell: bare where nothing in it means anything there. */
const quoted = (text: string): string => (/^[\w:/.,-]+$/.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`);

/** In one line where it fits. */
function jsonOf(body: unknown): string {
  const flat = JSON.stringify(body);
  return flat.length < 80 ? flat : JSON.stringify(body, null, 2);
}
