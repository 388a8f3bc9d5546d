import { alone, clientAt, creates, lists, to, type Cause } from './cause.ts';
import { certificate, closedPort, response, serve, serveTls } from '../servers.ts';

/** Causes in the connection to a server. */
export const connectionCauses: readonly Cause[] = [
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
];
