// A Prism mock of a document, in this process.
import { createRequire } from 'node:module';
import type { Document } from './document.ts';

const require = createRequire(import.meta.url);

type PrismServer = { listen: (port: number, host: string) => Promise<string>; close: () => Promise<void> };
type Prism = {
  getHttpOperationsFromSpec: (document: Document) => Promise<unknown[]>;
  createServer: (operations: unknown[], options: object) => PrismServer;
  createLogger: (name: string, options: undefined, stream: { write: () => void }) => unknown;
};

export type Mock = { url: string; close: () => Promise<void> };

/** `cors`: whether pages of a browser may call it too. */
export const startMock = async (document: Document, { cors = false } = {}): Promise<Mock> => {
  const { getHttpOperationsFromSpec } = require('@stoplight/prism-http') as Prism;
  const { createServer } = require('@stoplight/prism-http-server') as Prism;
  const { createLogger } = require('@stoplight/prism-core') as Prism;
  // Prism writes what references lead to into the document that it is given.
  const server = createServer(await getHttpOperationsFromSpec(structuredClone(document)), {
    cors,
    config: {
      mock: { dynamic: false },
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      isProxy: false,
      upstreamProxy: undefined,
    },
    components: { logger: createLogger('contract', undefined, { write: () => {} }) },
  });
  return { url: await server.listen(0, '127.0.0.1'), close: () => server.close() };
};

export type Answer = { status: number; body: string; violations: string | null };

// Prism never answers some broken requests, so no request waits for ever.
const patience = 5000;

export const ask = async (url: string, init: RequestInit): Promise<Answer> => {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(patience) });
  return { status: response.status, body: await response.text(), violations: response.headers.get('sl-violations') };
};
