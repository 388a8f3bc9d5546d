// One constant per operation: all that the runtime knows of it, as the line of text that the runtime reads.
import type { Api, Method } from '../ir.ts';
import type { FileSet } from '../files.ts';
import { quoted } from '../print.ts';
import { sortedBy } from '../names.ts';
import { banner, importType, importValue, type Runtime } from './file.ts';

export const emitOperations = (api: Api, runtime: Runtime): FileSet => {
  const methods = sortedBy(
    api.resources.flatMap((resource) => resource.methods),
    ({ flatName }) => flatName,
  );
  const encoders = new Set(methods.flatMap(({ body }) => encoderOf(body) ?? []));
  const types = encoders.size > 0 ? ['EncodedOperation', 'OperationText'] : ['OperationText'];
  const head = `${banner}${importType(types, runtime)}${importValue(encoders, runtime)}`;
  return new Map([['operations.ts', `${head}\n${methods.map(constant).join('\n')}`]]);
};

const constant = (method: Method): string => {
  const encoder = encoderOf(method.body);
  const text = quoted(operationText(method));
  return encoder
    ? `export const ${method.flatName}: EncodedOperation = { text: ${text}, encode: ${encoder} };\n`
    : `export const ${method.flatName}: OperationText = ${text};\n`;
};

/** The form is described where the runtime reads it, in its `operation-text.ts`. */
export const operationText = (method: Method): string => {
  const { body, page, failure, parameters } = method;
  const named = (place: string): string[] =>
    parameters.filter((parameter) => parameter.place === place).map(({ name }) => name);
  const required = parameters.filter((one) => one.required && one.place !== 'path').map(({ name }) => name);
  const bodyFields = body?.required ? (body.form === 'whole' ? ['body'] : body.requiredFields) : [];
  const wire = parameters.filter(({ name, wireName }) => name !== wireName);
  const members = {
    q: named('query'),
    h: named('header'),
    r: [...required, ...bodyFields, ...(body?.required ? body.requiredAny : [])],
    w: Object.fromEntries(wire.map(({ name, wireName }) => [name, wireName])),
    v: method.reserved,
    a: method.account,
    b: body?.form,
    n: body?.required ? true : undefined,
    p: page && [page.names.page, page.names.limit, page.names.items, page.names.hasNext],
    f: failure,
  };
  const present = Object.entries(members).filter(
    ([, value]) => value === true || (value && Object.keys(value).length > 0),
  );
  const credentials = method.credentials.map((credential) => credential[0]).join('') || '-';
  const head = `${method.id} ${method.verb} ${method.path} ${credentials} ${method.retry[0]}`;
  return present.length > 0 ? `${head} ${JSON.stringify(Object.fromEntries(present))}` : head;
};

/** The function of the runtime that writes a body in another format than JSON. */
export const encoderOf = (body: Method['body']): string | undefined =>
  body === undefined || body.encoding === 'json' ? undefined : body.encoding;
