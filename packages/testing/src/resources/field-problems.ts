import { asObjects, type Json, type JsonObject } from '../model/json.ts';

/** Forms of values by type of field. A type that is not here takes any value. */
const FORMS: Readonly<Record<string, { readonly fits: (value: Json) => boolean; readonly must: string }>> = {
  number: { fits: (value) => value !== '' && Number.isFinite(Number(value)), must: 'must be a number' },
  email: { fits: (value) => /^[^\s@]+@[^\s@]+$/.test(String(value)), must: 'must be an email address' },
  url: { fits: (value) => URL.canParse(String(value)), must: 'must be a URL' },
  date: { fits: (value) => Number.isFinite(Date.parse(String(value))), must: 'must be a date' },
  json: { fits: isJson, must: 'must be JSON' },
};

/** The problem of a value that is stored for a field, in words; nothing where there is none. */
export function fieldProblem(field: JsonObject, value: Json | undefined): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (field['multiple'] === true && !Array.isArray(value)) return 'must be a list';
  const values = Array.isArray(value) ? value : [value];
  const form = FORMS[String(field['field_type'])];
  if (form && !values.every((one) => form.fits(one))) return form.must;
  const options = asObjects(field['options']).map((option) => String(option['value']));
  const isChosen = field['field_type'] === 'select' && options.length > 0;
  return isChosen && !values.every((one) => options.includes(String(one))) ? 'must be one of its options' : undefined;
}

/** An entry of `field_errors`, the documented form in which a config reports a field that went wrong. */
export function fieldError(id: string, name: string, message: string): JsonObject {
  return { id, name, error: { message: `${name} ${message}` } };
}

function isJson(value: Json): boolean {
  if (typeof value !== 'string') return true;
  try {
    JSON.parse(value);
    return true;
  } catch {
    return false;
  }
}
