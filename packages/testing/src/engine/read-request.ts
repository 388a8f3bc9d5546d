import { asObject, parseJson, type Json, type JsonObject } from '../model/json.ts';
import type { OperationData, ParameterData } from '../model/operation.ts';
import type { ParameterValues } from './call.ts';

/** A request's parameters and body, converted to the types of the contract where they can be. */
export type RequestData = {
  readonly parameters: ParameterValues;
  /** Parsed JSON, the fields of a form, or the text if it is neither. */
  readonly body: Json | undefined;
  readonly mediaType: string;
};

const ACCOUNT_NAMES = ['linked_account_id', 'account_id'];

/** Reads the parameters and the body of a request. */
export async function readRequest(
  request: Request,
  url: URL,
  operation: OperationData,
  path: Readonly<Record<string, string>>,
): Promise<RequestData> {
  const mediaType = mediaTypeOf(request, operation);
  return {
    parameters: {
      path,
      query: Object.fromEntries(
        [...new Set(url.searchParams.keys())].map((name) => [
          name,
          converted(operation, 'query', name, url.searchParams.get(name)!),
        ]),
      ),
      header: headersOf(request.headers, operation),
    },
    body: await readBody(request, mediaType),
    mediaType,
  };
}

/** Ids of linked accounts that a request names: in a header of any spelling, in its query, path or body. */
export function namedAccounts(headers: Headers, url: URL, { parameters, body }: RequestData): readonly string[] {
  const fields = asObject(body);
  const inBody = [fields, asObject(fields['payload'])].flatMap((part) => ACCOUNT_NAMES.map((name) => part[name]));
  const inHeaders = [...headers].filter(([name]) => name.replaceAll('-', '_') === 'linked_account_id');
  const named = [
    ...inHeaders.map(([, value]) => value),
    ...url.searchParams.getAll('linked_account_id'),
    parameters.path['linked_account_id'],
    ...inBody,
  ];
  return named.filter((value): value is string => typeof value === 'string' && value !== '');
}

function headersOf(headers: Headers, operation: OperationData): JsonObject {
  const declared = operation.parameters.filter(({ in: location }) => location === 'header');
  return Object.fromEntries(
    declared.flatMap(({ name }) => {
      const value = headers.get(name);
      return value === null ? [] : [[name, converted(operation, 'header', name, value)] as const];
    }),
  );
}

// A value that cannot be converted stays text, and its validator reports it.
function converted(operation: OperationData, location: ParameterData['in'], name: string, value: string): Json {
  const type = operation.parameters.find((parameter) => parameter.in === location && parameter.name === name)?.type;
  if (type === 'integer' && /^-?\d+$/.test(value)) return Number(value);
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

function mediaTypeOf(request: Request, operation: OperationData): string {
  const sent = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  const known = operation.body?.types ?? [];
  return sent !== undefined && known.includes(sent) ? sent : (known[0] ?? 'application/json');
}

async function readBody(request: Request, mediaType: string): Promise<Json | undefined> {
  if (mediaType === 'multipart/form-data') return readForm(await request.formData());
  const text = await request.text();
  return text === '' ? undefined : (parseJson(text) ?? text);
}

async function readForm(form: FormData): Promise<JsonObject> {
  const entries = [...form.entries()].map(
    async ([name, value]) => [name, typeof value === 'string' ? value : await value.text()] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
