import type { Operation } from '../../operation.ts';
import { writeBody } from './body.ts';
import { doubt } from './doubt.ts';
import { throwIfFailed } from './failed-reply.ts';
import { writeHeaders } from './headers.ts';
import { writeQuery } from './query.ts';
import { checkRequired } from './required.ts';

/** All that a call may need, for operations that are read at run time. */
export const everyPart: Pick<Operation, 'parts' | 'judge' | 'doubt'> = {
  parts: [checkRequired, writeQuery, writeHeaders, writeBody],
  judge: throwIfFailed,
  doubt,
};
