// Every operation as data, for docs, mocks, command lines and agents.
import type { Api, Method, TypeNode } from '../ir/api.ts';
import { sortedBy } from '../ir/names.ts';
import type { FileSet } from './file.ts';
import { oneLine, Printer, type View } from './print.ts';

/** Emits `manifest.json`: every operation as data. */
export const emitManifest = (api: Api): FileSet => {
  const methods = sortedBy(
    api.resources.flatMap((resource) => resource.methods),
    ({ id }) => id,
  );
  const types = new Map(api.types.map((type) => [type.key, type]));
  const manifest = {
    title: api.title,
    version: api.version,
    contract: `sha256-${api.fingerprint}`,
    rateLimit: api.rateLimit,
    resources: Object.fromEntries(
      api.resources.map(({ key, className, description }) => [key, { className, description }]),
    ),
    operations: Object.fromEntries(methods.map((method) => [method.id, entry(method, new Printer(types))])),
    events: Object.fromEntries(
      api.events.map(({ eventName, id, type }) => [
        eventName,
        { id, type: lineOf(new Printer(types), type, 'output') },
      ]),
    ),
  };
  return new Map([['manifest.json', `${JSON.stringify(manifest, null, 2)}\n`]]);
};

const lineOf = (printer: Printer, node: TypeNode, view: View): string => oneLine(printer.print(node, view));

const entry = (method: Method, printer: Printer): object => ({
  resource: method.resource,
  method: method.name,
  function: method.flatName,
  verb: method.verb,
  path: method.path,
  description: method.doc.text,
  deprecated: method.doc.deprecated || undefined,
  scope: method.scope,
  credentials: method.credentials,
  account: method.account,
  retry: method.retry,
  agent: method.agent,
  parameters: method.parameters.map(({ name, wireName, place, required, type, doc }) => ({
    name,
    wireName: wireName === name ? undefined : wireName,
    in: place,
    required,
    type: lineOf(printer, type, 'input'),
    description: doc.text?.trim(),
    default: doc.defaultValue,
  })),
  body: method.body && {
    required: method.body.required,
    form: method.body.form,
    encoding: method.body.encoding,
    types: method.body.types.map((type) => lineOf(printer, type, 'input')),
    requiredFields: method.body.requiredFields,
  },
  pagination: method.page && { ...method.page.names, item: lineOf(printer, method.page.item, 'output') },
  failure: method.failure.length > 0 ? method.failure : undefined,
  reserved: Object.keys(method.reserved).length > 0 ? method.reserved : undefined,
  result: method.result && lineOf(printer, method.result, 'output'),
  responses: Object.fromEntries(
    method.responses.map(({ status, description, codes }) => [
      status,
      { description, codes: codes.length > 0 ? codes : undefined },
    ]),
  ),
});
