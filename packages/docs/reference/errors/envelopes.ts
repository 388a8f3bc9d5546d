import { contract } from '../contract.ts';
import { documentedErrors, type DocumentedError } from './documented.ts';

export type Envelope = { readonly name: string; readonly description: string; readonly example: DocumentedError };

const has = (error: DocumentedError, name: string): boolean => name in (error.body as object);

// Members that distinguish each form from the others.
const SIGNS: Readonly<Record<string, (error: DocumentedError) => boolean>> = {
  TracedError: (error) => has(error, 'request_id'),
  CodedError: (error) => has(error, 'error_code') && !has(error, 'request_id'),
  NamedError: (error) => has(error, 'error') && has(error, 'status_code'),
  TypedError: (error) => has(error, 'error_type'),
  BareError: (error) => has(error, 'error') && !has(error, 'status_code'),
};

/** The forms of error bodies, each with an example of the contract. */
export const envelopes: readonly Envelope[] = Object.entries(SIGNS).map(([name, sign]) => ({
  name,
  description: contract.components.schemas[name]!.description!.trim(),
  example: documentedErrors.find(sign)!,
}));

/** The form that an error has. */
export const envelopeOf = (error: DocumentedError): string | undefined =>
  Object.entries(SIGNS).find(([, sign]) => sign(error))?.[0];
