// An operation as the line of text that the runtime reads; the form is described there, in its `operation-text.ts`.
import type { Method } from '../ir.ts';
import { operationDetails } from './operation-data.ts';

const LETTERS: Readonly<Record<string, string>> = {
  query: 'q',
  header: 'h',
  required: 'r',
  wire: 'w',
  reserved: 'v',
  account: 'a',
  body: 'b',
  bodyRequired: 'n',
  pagination: 'p',
  failure: 'f',
};

export const operationText = (method: Method): string => {
  const letters = method.credentials.map((credential) => credential[0]).join('') || '-';
  const head = [method.id, method.verb, method.path, letters, method.retry[0]].join(' ');
  const details = Object.entries(operationDetails(method)).map(([name, value]) => [
    LETTERS[name],
    name === 'pagination' ? Object.values(value as object) : value,
  ]);
  return details.length > 0 ? `${head} ${JSON.stringify(Object.fromEntries(details))}` : head;
};
