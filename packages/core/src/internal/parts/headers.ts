import type { RequestPart } from '../../operation.ts';
import { addHeader } from '../add-header.ts';
import { textOf } from './text.ts';

/** Writes the header parameters. */
export const writeHeaders: RequestPart = ({ headers }, params, context) => {
  const { header, wire, account } = context.operation;
  const { linkedAccountId } = context.caller;
  for (const name of header ?? []) {
    const value = params[name];
    if (value !== undefined) addHeader(headers, wire?.[name] ?? name, textOf(name, value, context), context, name);
  }
  if (account === 'header' && linkedAccountId !== undefined) {
    addHeader(headers, 'linked_account_id', linkedAccountId, context);
  }
};
