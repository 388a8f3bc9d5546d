import type { OperationFacts } from '../../operation.ts';
import { writeBody } from './body.ts';
import { throwIfFailed } from './failed-reply.ts';
import { writeHeaders } from './headers.ts';
import { writePath } from './path.ts';
import { writeQuery } from './query.ts';
import { checkRequired } from './required.ts';

/** The parts that an operation needs, for operations that are read at run time. */
export function partsOf(operation: OperationFacts): Pick<OperationFacts, 'parts' | 'judge'> {
  const { path, required, query, header, account, body, failure } = operation;
  const all = [
    required ? checkRequired : undefined,
    path.includes('{') ? writePath : undefined,
    query || account === 'query' ? writeQuery : undefined,
    header || account === 'header' ? writeHeaders : undefined,
    body ? writeBody : undefined,
  ];
  const parts = all.filter((part) => part !== undefined);
  return { parts: parts.length > 0 ? parts : undefined, judge: failure && throwIfFailed };
}
