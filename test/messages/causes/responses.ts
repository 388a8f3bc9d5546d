import { creates, responding, to, type Cause } from './cause.ts';
import { response, serve } from '../servers.ts';

const traced = JSON.stringify({
  status_code: 400,
  http_error_type: 'BAD_REQUEST',
  error_code: 'INVALID_EVENT',
  message: 'No such event',
  request_id: 'r-17',
});

/** Causes in what a server responds. */
export const responseCauses: readonly Cause[] = [
  {
    name: 'a refusal with all that Refold says',
    error: 'BadRequestError',
    message: 'listTables: 400 Bad Request: No such event (INVALID_EVENT, trace id r-17)',
    run: () => responding('400 Bad Request', traced),
  },
  {
    name: 'a refusal with a trace id in its head',
    error: 'AuthenticationError',
    message: 'listTables: 401 Unauthorized: Invalid Credentials (SERVER_ERROR, trace id t-1)',
    run: () =>
      responding('401 Unauthorized', '{"error":"SERVER_ERROR","message":"Invalid Credentials"}', {
        'x-trace-id': 't-1',
      }),
  },
  {
    name: 'a refusal without a body',
    error: 'PermissionDeniedError',
    message: 'listTables: 403 Forbidden: no message',
    run: () => responding('403 Forbidden', ''),
  },
  {
    name: 'a page that is not there, in the words of a web server',
    error: 'NotFoundError',
    message: 'listTables: 404 Not Found: no message',
    run: () => responding('404 Not Found', '<html>nginx</html>', { 'content-type': 'text/html' }),
  },
  {
    name: 'a conflict whose server gives no text to the status',
    error: 'ConflictError',
    message: 'listTables: 409 Conflict: It is not connected',
    run: () => responding('409 ', '{"message":"It is not connected"}'),
  },
  {
    name: 'too many requests',
    error: 'RateLimitError',
    message: 'listTables: 429 Too Many Requests: Slow down',
    run: () => responding('429 Too Many Requests', '{"message":"Slow down"}', { 'retry-after': '2' }),
  },
  {
    name: 'a status that HTTP does not know',
    error: 'ApiError',
    message: "listTables: 418 I'm a teapot: Short and stout (TEAPOT)",
    run: () => responding("418 I'm a teapot", '{"error":{"code":"TEAPOT","message":"Short and stout"}}'),
  },
  {
    name: 'a server that fails on a create',
    error: 'ServerError',
    message: 'createTable: 500 Internal Server Error: Broken. The outcome is unknown: the server may have acted.',
    run: () => responding('500 Internal Server Error', '{"error":"Broken","message":"Server Error"}', {}, creates),
  },
  {
    name: 'a gateway that fails',
    error: 'ServerError',
    message: 'listTables: 502 Bad Gateway: no message (trace id t-2)',
    run: () => responding('502 Bad Gateway', '<h1>502</h1>', { 'content-type': 'text/html', 'x-trace-id': 't-2' }),
  },
  {
    name: 'a redirect',
    error: 'RedirectError',
    message: 'listTables: 302 Found: the server redirected, which is not followed. Check baseURL.',
    run: () => responding('302 Found', '', { location: 'https://elsewhere.example' }),
  },
  {
    name: '200 with HTML',
    error: 'InvalidResponseError',
    message: 'listTables: 200 OK: the body is not JSON (text/html).',
    run: () => responding('200 OK', '<p>Sign in', { 'content-type': 'text/html' }),
  },
  {
    name: '200 with nothing',
    error: 'InvalidResponseError',
    message: 'listTables: 200 OK: the body is empty: an object is promised.',
    run: () => responding('200 OK', ''),
  },
  {
    name: '200 with a list that is none',
    error: 'InvalidResponseError',
    message: 'listTables: 200 OK: the body is not what it must be: the list docs is promised.',
    run: () => responding('200 OK', '{}'),
  },
  {
    name: '200 with half a body',
    error: 'InvalidResponseError',
    message: 'listTables: 200 OK: the body is not JSON (application/json).',
    run: () => responding('200 OK', '{"docs":['),
  },
  {
    name: 'a response above its limit',
    error: 'ResponseTooLargeError',
    message: 'listTables: the response is larger than 4 bytes (maxResponseBytes).',
    run: () =>
      to(
        serve((socket) => void socket.end(response('200 OK', '{"docs":[]}'))),
        (refold) => refold.tables.list({}, { maxResponseBytes: 4 }),
      ),
  },
  {
    name: '200 that reports a failure',
    error: 'OperationFailedError',
    message: 'executeAction: 200 OK: node_status reports a failure: Errored.',
    run: () =>
      responding('200 OK', '{"node_status":"Errored"}', {}, (refold) =>
        refold.forLinkedAccount('acme').actions.execute({ slug: 'slack', action_id: 'send', body: {} }),
      ),
  },
];
