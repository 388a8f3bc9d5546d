import { asObject, type Json, type JsonObject } from '../model/json.ts';
import type { OperationData, ParameterData } from '../model/operation.ts';
import type { ParameterValues } from './call.ts';
import { readBody, type BodyData } from './read-body.ts';

/** A request's parameters and body, converted to the types of the contract where they can be. */
export type RequestData = {
  readonly parameters: ParameterValues;
} & BodyData;

const ACCOUNT_NAMES = ['linked_account_id', 'account_id'];

/** Reads the parameters and the body of a request. */
export async function readRequest(
  request: Request,
  url: URL,
  operation: OperationData,
  path: Readonly<Record<string, string>>,
  bodyLimit: number,
): Promise<RequestData> {
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
    ...(await readBody(request, operation, bodyLimit)),
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
