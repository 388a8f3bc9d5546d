import type { BreakingChange, Change } from './change.ts';
import { requestChanges } from './check-request.ts';
import { responseChanges } from './check-response.ts';
import { operationsIn, type Located } from './document.ts';
import type { Node } from './shapes.ts';
import type { OperationUsage, Usage } from './usage.ts';

/**
 * Checks the usage of a program against a new OpenAPI document, in both directions: a request that the document no longer
 * takes breaks the program, and so does a response that no longer promises what it has read. What it does not use may
 * change as it likes, and so may what gets looser in requests and stricter in responses.
 */
export function checkUsage(usage: Usage, document: Node): BreakingChange[] {
  const found = operationsIn(document);
  return Object.entries(usage.operations).flatMap(([operationId, used]) => {
    const operation = found.get(operationId);
    if (!operation) return [{ operationId, pointer: '', message: 'the operation is gone', at: used.at ?? [] }];
    return changesOf(document, operation, used).map((change) => ({ operationId, ...change }));
  });
}

const changesOf = (document: Node, operation: Located, used: OperationUsage): Change[] => [
  ...requestChanges(document, operation, used),
  ...responseChanges(document, operation, used),
];
