// One constant per operation: all that the runtime knows of it.
import type { Api, Method } from '../ir.ts';
import type { FileSet } from '../files.ts';
import { propertyKey, quoted } from '../print.ts';
import { sortedBy } from '../names.ts';
import { banner, importType, type Runtime } from './file.ts';

export const emitOperations = (api: Api, runtime: Runtime): FileSet => {
  const methods = sortedBy(
    api.resources.flatMap((resource) => resource.methods),
    ({ flatName }) => flatName,
  );
  const encoders = new Set(methods.flatMap(({ body }) => encoderOf(body) ?? []));
  const values = [...encoders].toSorted();
  const head = `${banner}${importType(['Operation'], runtime)}${values.length > 0 ? `import { ${values.join(', ')} } from '${runtime}';\n` : ''}`;
  return new Map([['operations.ts', `${head}\n${methods.map(constant).join('\n')}`]]);
};

const constant = (method: Method): string => {
  const members = Object.entries(membersOf(method)).flatMap(([key, value]) =>
    value === undefined ? [] : [`${key}: ${value},\n`],
  );
  return `/** \`${method.verb} ${method.path}\` */\nexport const ${method.flatName}: Operation = {\n${members.join('')}};\n`;
};

const membersOf = (method: Method): Record<string, string | undefined> => {
  const { body, page, failure, parameters } = method;
  const named = (place: string): string | undefined =>
    list(parameters.filter((parameter) => parameter.place === place).map(({ name }) => name));
  const required = parameters
    .filter((parameter) => parameter.required && parameter.place !== 'path')
    .map(({ name }) => name);
  const wire = parameters
    .filter(({ name, wireName }) => name !== wireName)
    .map(({ name, wireName }) => [name, quoted(wireName)]);
  const wholeRequired = body?.required && body.form === 'whole' ? ['body'] : [];
  const bodyFields = body?.required ? (body.requiredFields ?? []) : [];
  return {
    id: quoted(method.id),
    method: quoted(method.verb),
    path: quoted(method.path),
    credentials: `[${method.credentials.map(quoted).join(', ')}]`,
    retry: quoted(method.retry),
    query: named('query'),
    header: named('header'),
    required: list([...required, ...bodyFields, ...wholeRequired]),
    requiredAny: body?.requiredAny.length ? `[${body.requiredAny.map((group) => list(group)).join(', ')}]` : undefined,
    wire: wire.length > 0 ? record(wire as [string, string][]) : undefined,
    reserved:
      Object.keys(method.reserved).length > 0
        ? record(Object.entries(method.reserved).map(([name, values]) => [name, list(values)!]))
        : undefined,
    account: method.account && quoted(method.account),
    body: body && quoted(body.form),
    bodyRequired: body?.required ? 'true' : undefined,
    encode: encoderOf(body),
    pagination:
      page &&
      record(
        Object.entries(page.names)
          .toSorted()
          .map(([name, value]) => [name, quoted(value)]),
      ),
    failure: failure.length > 0 ? `[${failure.map(markOf).join(', ')}]` : undefined,
  };
};

const markOf = ({ field, values }: Method['failure'][number]): string =>
  record([
    ['field', quoted(field)],
    ...(values ? [['values', `[${values.map(quoted).join(', ')}]`] as [string, string]] : []),
  ]);

const encoderOf = (body: Method['body']): string | undefined =>
  body === undefined || body.encoding === 'json' ? undefined : body.encoding;

const list = (values: string[]): string | undefined =>
  values.length > 0 ? `[${values.map(quoted).join(', ')}]` : undefined;

const record = (entries: [string, string][]): string =>
  `{ ${entries.map(([key, value]) => `${propertyKey(key)}: ${value}`).join(', ')} }`;
