// What the runtime knows of an operation: data, and the functions of the runtime that the data needs.
import type { Method } from '../ir.ts';

/** What the runtime's `Operation` holds as data. */
export const operationData = (method: Method): Record<string, unknown> => ({
  id: method.id,
  method: method.verb,
  path: method.path,
  credentials: method.credentials,
  retry: method.retry,
  ...operationDetails(method),
});

/** The part of that which many operations lack, without members that have nothing to say. */
export const operationDetails = (method: Method): Record<string, unknown> => {
  const { body, page, failure, parameters } = method;
  const named = (place: string): string[] =>
    parameters.filter((parameter) => parameter.place === place).map(({ name }) => name);
  const required = parameters.filter((one) => one.required && one.place !== 'path').map(({ name }) => name);
  const bodyFields = body?.required ? (body.form === 'whole' ? ['body'] : body.requiredFields) : [];
  const wire = parameters.filter(({ name, wireName }) => name !== wireName);
  const members = {
    query: named('query'),
    header: named('header'),
    required: [...required, ...bodyFields, ...(body?.required ? body.requiredAny : [])],
    wire: Object.fromEntries(wire.map(({ name, wireName }) => [name, wireName])),
    reserved: method.reserved,
    account: method.account,
    body: body?.form,
    bodyRequired: body?.required ? true : undefined,
    pagination: page?.names,
    failure,
  };
  return Object.fromEntries(
    Object.entries(members).filter(([, value]) => value === true || (value && Object.keys(value).length > 0)),
  );
};

/** Members that are functions of the runtime, by their names there. */
export const operationFunctions = (method: Method): Record<string, string | string[]> => {
  const { query, header, required, account, body, failure } = operationDetails(method);
  const parts = [
    ...(required ? ['checkRequired'] : []),
    ...(method.path.includes('{') ? ['writePath'] : []),
    ...(query || account === 'query' ? ['writeQuery'] : []),
    ...(header || account === 'header' ? ['writeHeaders'] : []),
    ...(body ? ['writeBody'] : []),
  ];
  const encoder = encoderOf(method.body);
  return {
    ...(encoder ? { encode: encoder } : {}),
    ...(parts.length > 0 ? { parts } : {}),
    ...(failure ? { judge: 'throwIfFailed' } : {}),
    ...(method.retry === 'unsafe' ? { doubt: 'doubt' } : {}),
  };
};

/** The function of the runtime that writes a body in another format than JSON. */
export const encoderOf = (body: Method['body']): string | undefined =>
  body === undefined || body.encoding === 'json' ? undefined : body.encoding;
