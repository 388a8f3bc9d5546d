import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const require = createRequire(import.meta.url);

/** A server that a test has started and must end. */
export type RunningServer = { readonly url: string; close(): Promise<void> };

/** The bundled contract. */
export const contractFile: string = fileURLToPath(import.meta.resolve('@refold/spec/openapi.json'));

/** Serves a contract with Prism, in this process, on a free loopback port. Wrong requests and missing keys are refused. */
export async function startPrism(document: string = contractFile): Promise<RunningServer> {
  // Prism is CommonJS only.
  const { createServer } = require('@stoplight/prism-http-server');
  const { getHttpOperationsFromSpec } = require('@stoplight/prism-http');
  const { createLogger } = require('@stoplight/prism-core');
  const server = createServer(await getHttpOperationsFromSpec(document), {
    // Pages in a browser call it too.
    cors: true,
    components: { logger: createLogger('prism', undefined, { write: () => undefined }) },
    config: {
      checkSecurity: true,
      validateRequest: true,
      validateResponse: true,
      errors: false,
      isProxy: false,
      upstreamProxy: undefined,
      mock: { dynamic: false },
    },
  });
  const url: string = await server.listen(0, '127.0.0.1');
  return { url, close: () => server.close() };
}
