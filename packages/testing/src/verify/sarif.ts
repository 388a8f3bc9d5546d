import { CONTRACT_VERSION } from '../generated/operations.ts';
import type { Finding } from './findings.ts';
import type { VerifyReport } from './verify.ts';

const LEVELS = { error: 'error', warning: 'warning', info: 'note' } as const;

/** The report in the form of SARIF 2.1.0, as code scanning takes it. Operations that were not checked are notifications. */
export function sarif({ findings, operations, baseURL }: VerifyReport): object {
  const kinds = [...new Set(findings.map(({ kind }) => kind))];
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'refold-testing verify',
            informationUri: 'https://docs.refold.ai',
            semanticVersion: CONTRACT_VERSION,
            rules: kinds.map((kind) => ({ id: kind, shortDescription: { text: `Differs in ${kind}` } })),
          },
        },
        results: findings.map((finding) => resultOf(finding, baseURL)),
        invocations: [
          {
            executionSuccessful: true,
            toolExecutionNotifications: operations
              .filter(({ result }) => result === 'unchecked')
              .map(({ operationId, reason }) => ({
                level: 'note',
                message: { text: `${operationId} was not checked: ${reason}` },
              })),
          },
        ],
      },
    ],
  };
}

// A result needs a file: there is none in an API, so it is the place in the contract.
function resultOf({ kind, severity, operationId, status, pointer, message }: Finding, baseURL: string): object {
  return {
    ruleId: kind,
    level: LEVELS[severity],
    message: { text: `${operationId} ${status} ${pointer || '/'} ${message} (${baseURL})` },
    locations: [
      {
        physicalLocation: { artifactLocation: { uri: 'openapi.json' }, region: { startLine: 1 } },
        logicalLocations: [{ fullyQualifiedName: `${operationId}/${status}${pointer}`, kind: 'member' }],
      },
    ],
    partialFingerprints: { place: `${operationId} ${status} ${pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*')} ${kind}` },
  };
}
