import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startMock, type Mock } from '../../spec/checks/mock.ts';

/** A server that a test has started and must end. */
export type RunningServer = Mock;

/** The bundled contract. */
export const contractFile: string = fileURLToPath(import.meta.resolve('@refold/spec/openapi.json'));

/** Serves the contract with Prism, in this process, on a free loopback port. Wrong requests and missing keys are refused. */
export function startPrism(): Promise<RunningServer> {
  return startMock(JSON.parse(readFileSync(contractFile, 'utf8')), { cors: true });
}
