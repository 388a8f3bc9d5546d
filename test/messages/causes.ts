import { Refold, type ClientOptions } from '@refold/node';
import { certificate, closedPort, response, serve, serveTls, type Started } from './servers.ts';

/** One way in which a call can fail, and what its error says. `PORT` stands for the port of the server. */
export type Cause = {
  readonly name: string;
  readonly error: string;
  readonly message: string;
  run(): Promise<{ readonly work: () => unknown; readonly port?: number; close?(): Promise<void> }>;
};

const KEY = 'tk_0example0secret';
const settings: ClientOptions = { limiter: false, maxRetries: 0, maxRateLimitRetries: 0 };

type Work = (refold: Refold) => PromiseLike<unknown>;

const lists: Work = (refold) => refold.tables.list();
const creates: Work = (refold) => refold.tables.create({ table_name: 'x', columns: [] });

const clientAt = (baseURL: string, options: ClientOptions = {}): Refold =>
  new Refold({ apiKey: KEY, ...settings, baseURL, ...options });

/** A call to a server that is ended with it. */
async function to(starting: Promise<Started>, work: Work, address = 'http://127.0.0.1', options: ClientOptions = {}) {
  const { port, close } = await starting;
  return { work: () => work(clientAt(`${address}:${port}`, options)), port, close };
}

/** A call that gets this response. */
const responding = (status: string, body: string, headers: Record<string, string> = {}, work: Work = lists) =>
  to(
    serve((socket) => void socket.end(response(status, body, headers))),
    work,
  );

/** A call that no server sees. */
const alone = (work: () => unknown) => async () => ({ work });

const traced = JSON.stringify({
  status_code: 400,
  http_error_type: 'BAD_REQUEST',
  error_code: 'INVALID_EVENT',
  message: 'No such event',
  request_id: 'r-17',
});

export const causes: readonly Cause[] = [
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
  {
    name: 'a name that is not found',
    error: 'ConnectionError',
    message:
      'listTables: the connection to https://nothing.invalid failed, its name was not found (fetch failed, getaddrinfo ENOTFOUND nothing.invalid). Check baseURL and DNS; behind a proxy, Node takes HTTPS_PROXY only with NODE_USE_ENV_PROXY=1.',
    run: alone(() => lists(clientAt('https://nothing.invalid'))),
  },
  {
    name: 'a refused connection',
    error: 'ConnectionError',
    message:
      'listTables: the connection to http://127.0.0.1:PORT failed, it was refused (fetch failed, connect ECONNREFUSED 127.0.0.1:PORT). Check baseURL, and that its server runs.',
    run: async () => {
      const port = await closedPort();
      return { work: () => lists(clientAt(`http://127.0.0.1:${port}`)), port };
    },
  },
  {
    name: 'a name with two addresses, both of which refuse',
    error: 'ConnectionError',
    message:
      'createTable: the connection to https://both.example:PORT failed, it was refused (fetch failed, connect ECONNREFUSED ::1:PORT, connect ECONNREFUSED 127.0.0.1:PORT). Check baseURL, and that its server runs.',
    run: async () => {
      const port = await closedPort();
      return { work: () => creates(clientAt(`https://both.example:${port}`)), port };
    },
  },
  {
    name: 'a certificate that nobody trusts',
    error: 'ConnectionError',
    message:
      'createTable: the connection to https://127.0.0.1:PORT failed, its certificate is not trusted (fetch failed, self-signed certificate; if the root CA is installed locally, try running Node.js with --use-system-ca (DEPTH_ZERO_SELF_SIGNED_CERT)). Check host and clock; Node takes a further authority with NODE_EXTRA_CA_CERTS.',
    run: () => to(serveTls(certificate('127.0.0.1')), creates, 'https://127.0.0.1'),
  },
  {
    name: 'a certificate that has ended',
    error: 'ConnectionError',
    message:
      'listTables: the connection to https://127.0.0.1:PORT failed, its certificate is not trusted (fetch failed, certificate has expired (CERT_HAS_EXPIRED)). Check host and clock; Node takes a further authority with NODE_EXTRA_CA_CERTS.',
    run: () => to(serveTls(certificate('127.0.0.1', -1)), lists, 'https://127.0.0.1'),
  },
  {
    name: 'a server without TLS at an https address',
    error: 'ConnectionError',
    message:
      'createTable: the connection to https://127.0.0.1:PORT failed, its server speaks another protocol (fetch failed, wrong version number (ERR_SSL_WRONG_VERSION_NUMBER)). Check scheme, host and port of baseURL.',
    run: () =>
      to(
        serve((socket) => void socket.end(response('400 Bad Request', ''))),
        creates,
        'https://127.0.0.1',
      ),
  },
  {
    name: 'a server with TLS at an http address',
    error: 'ConnectionError',
    message:
      'listTables: the connection to http://127.0.0.1:PORT failed, it broke off (fetch failed, other side closed (UND_ERR_SOCKET)).',
    run: () => to(serveTls(certificate('127.0.0.1')), lists),
  },
  {
    name: 'a reset before the response',
    error: 'ConnectionError',
    message:
      'listTables: the connection to http://127.0.0.1:PORT failed, it broke off (fetch failed, read ECONNRESET).',
    run: () =>
      to(
        serve((socket) => void socket.resetAndDestroy()),
        lists,
      ),
  },
  {
    name: 'a reset before the response of a create',
    error: 'OutcomeUnknownError',
    message:
      'createTable: the connection to http://127.0.0.1:PORT failed, it broke off (fetch failed, read ECONNRESET). The outcome is unknown: the server may have acted, so the call was not repeated.',
    run: () =>
      to(
        serve((socket) => void socket.resetAndDestroy()),
        creates,
      ),
  },
  {
    name: 'a connection that closes without a response',
    error: 'ConnectionError',
    message:
      'listTables: the connection to http://127.0.0.1:PORT failed, it broke off (fetch failed, other side closed (UND_ERR_SOCKET)).',
    run: () =>
      to(
        serve((socket) => void socket.end()),
        lists,
      ),
  },
  {
    name: 'a body that breaks off',
    error: 'ConnectionError',
    message:
      'listTables: the connection to http://127.0.0.1:PORT failed, it broke off (terminated, Response body length does not match content-length header (UND_ERR_RES_CONTENT_LENGTH_MISMATCH)).',
    run: () =>
      to(
        serve((socket) => void socket.end(response('200 OK', '{"docs":', { 'content-length': '100' }))),
        lists,
      ),
  },
  {
    name: 'a server that speaks another protocol',
    error: 'ConnectionError',
    message:
      'listTables: the connection to http://127.0.0.1:PORT failed, its server speaks another protocol (fetch failed, Response does not match the HTTP/1.1 protocol (Expected HTTP/, RTSP/ or ICE/)). Check scheme, host and port of baseURL.',
    run: () =>
      to(
        serve((socket) => void socket.end('SSH-2.0-OpenSSH_9.2\r\n')),
        lists,
      ),
  },
  {
    name: 'an attempt that takes too long',
    error: 'TimeoutError',
    message: 'listTables: no complete response within 30 ms (timeout).',
    run: () =>
      to(
        serve(() => {}),
        lists,
        undefined,
        { timeout: 30 },
      ),
  },
  {
    name: 'a call that takes too long',
    error: 'TotalTimeoutError',
    message: 'listTables: not finished within 30 ms (totalTimeout).',
    run: () =>
      to(
        serve(() => {}),
        lists,
        undefined,
        { totalTimeout: 30 },
      ),
  },
  {
    name: 'a call that is aborted',
    error: 'AbortError',
    message: 'listTables: aborted.',
    run: () =>
      to(
        serve(() => {}),
        (refold) => refold.tables.list({}, { signal: AbortSignal.timeout(30) }),
      ),
  },
  {
    name: 'a key with a line break from an environment file',
    error: 'InvalidInputError',
    message: 'apiKey holds a line break, as from the end of a file or of a line of an environment file.',
    run: alone(() => new Refold({ apiKey: `${KEY}\n` })),
  },
  {
    name: 'a key in quotes with a space',
    error: 'InvalidInputError',
    message: 'apiKey must be a string of ASCII characters without spaces.',
    run: alone(() => new Refold({ apiKey: ` ${KEY}` })),
  },
  {
    name: 'a key with a line break from a function',
    error: 'InvalidInputError',
    message: 'listTables: apiKey holds a line break, as from the end of a file or of a line of an environment file.',
    run: alone(() => lists(new Refold({ apiKey: () => `${KEY}\r\n`, ...settings }))),
  },
  {
    name: 'a function for the key that fails',
    error: 'CredentialError',
    message: 'listTables: the function that supplies apiKey failed: fetch failed',
    run: alone(() => lists(new Refold({ apiKey: () => Promise.reject(new TypeError('fetch failed')), ...settings }))),
  },
  {
    name: 'an option that is misspelt',
    error: 'InvalidInputError',
    message: 'baseUrl is not a known option (did you mean baseURL?).',
    run: alone(() => new Refold({ apiKey: KEY, baseUrl: 'https://on-premise.example' } as never)),
  },
  {
    name: 'an address without TLS',
    error: 'InvalidInputError',
    message:
      'baseURL must be an https:// origin without credentials, query or fragment, not http://refold-mock:4010; http:// is for loopback and allowInsecureHosts.',
    run: alone(() => clientAt('http://user:password@refold-mock:4010/path?api_key=x')),
  },
  {
    name: 'a point in time for a duration',
    error: 'InvalidInputError',
    message: 'totalTimeout is a duration in milliseconds, not a point in time.',
    run: alone(() => clientAt('https://refold.example', { totalTimeout: 1_795_732_931_166 })),
  },
  {
    name: 'an id that is missing under a wrong name',
    error: 'InvalidInputError',
    message: 'getLinkedAccount: linkedAccountId is not a known parameter (did you mean linked_account_id?).',
    run: alone(() => clientAt('https://refold.example').linkedAccounts.get({ linkedAccountId: 'acme' } as never)),
  },
  {
    name: 'an id that reaches another route',
    error: 'InvalidInputError',
    message: 'getLinkedAccount: linked_account_id must be a string that reaches no other route, not "../webhook".',
    run: alone(() => clientAt('https://refold.example').linkedAccounts.get({ linked_account_id: '../webhook' })),
  },
  {
    name: 'a call for an account on a client for the organization',
    error: 'WrongCredentialError',
    message: 'listExecutions is not for this client. Call it on forLinkedAccount(id) or one with a session token.',
    run: alone(() => (clientAt('https://refold.example') as any).executions.list()),
  },
];
