import { readFileSync } from 'node:fs';
import Ajv from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { contractFile } from '../servers/prism.ts';

type Json = Record<string, any>;

/** The bundled contract. */
export const contract: Json = JSON.parse(readFileSync(contractFile, 'utf8'));

/** Target of a `$ref`, or the value itself. */
export function resolved(value: Json): Json {
  if (typeof value?.$ref !== 'string') return value;
  const parts = value.$ref.slice(2).split('/');
  return resolved(
    parts.reduce((at: Json, part: string) => at[part.replaceAll('~1', '/').replaceAll('~0', '~')], contract),
  );
}

// The runtime is CommonJS, so its class may sit one level deeper.
const AjvClass = ((Ajv as Json).default ?? Ajv) as any;
const ajv = new AjvClass({ strict: false, allErrors: true });
((addFormats as Json).default ?? addFormats)(ajv);
ajv.addSchema(contract, 'contract');

/** Problems of a response, by JSON pointer; empty when it is as the contract says. */
export function violations(schemaPointer: string, value: unknown): string[] {
  const validate = ajv.getSchema(`contract#${schemaPointer}`) ?? ajv.compile({ $ref: `contract#${schemaPointer}` });
  if (validate(value)) return [];
  return validate.errors.map((error: Json) => `${error.instancePath || '/'} ${error.message}`);
}
