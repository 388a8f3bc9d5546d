// The grouped client: one class per resource, and what each kind of client can reach.
import type { Api, Credential, Resource } from '../ir.ts';
import type { FileSet } from '../files.ts';
import { comment, quoted, template } from '../print.ts';
import { banner, fromBelow, importType, importValue, type Runtime } from './file.ts';
import { encoderOf } from './operation-data.ts';
import { operationText } from './operation-text.ts';
import { Signatures } from './signature.ts';

export const emitResources = (api: Api, runtime: Runtime): FileSet => {
  const signatures = new Signatures(api);
  const files: FileSet = new Map();
  for (const resource of api.resources)
    files.set(`resources/${resource.file}.ts`, resourceFile(resource, signatures, runtime));
  files.set('clients.ts', clientsFile(api, runtime));
  return files;
};

const resourceFile = (
  { className, description, methods }: Resource,
  signatures: Signatures,
  runtime: Runtime,
): string => {
  const all = signatures.ofAll(methods);
  const kinds = all.map(({ signature }) => (signature.call === 'call' ? 'ApiCall' : 'PagedCall'));
  const members = all.map(
    ({ method, signature: { parameters, returns, doc } }) => `${doc}${method.name}(${parameters}): ${returns};\n`,
  );
  const lines = methods.map((method) => `${method.name} ${operationText(method)}\n`);
  const encoders = methods.flatMap(({ name, body }) => {
    const encoder = encoderOf(body);
    return encoder ? [{ name, encoder }] : [];
  });
  return [
    banner,
    importType(['CallOptions', 'Methods', ...kinds], fromBelow(runtime)),
    importValue(
      encoders.map(({ encoder }) => encoder),
      fromBelow(runtime),
    ),
    importType(
      all.flatMap(({ signature }) => signature.types),
      '../types.ts',
    ),
    `\n${comment([description])}export interface ${className} {\n${members.join('\n')}}\n`,
    `\n/** By method, the operation that it calls. */\nexport const methods: Methods = ${methodsText(lines.join(''), encoders)};\n`,
  ].join('');
};

/** One text for all methods: a program loads it faster than an object of many. */
const methodsText = (lines: string, encoders: readonly { name: string; encoder: string }[]): string =>
  encoders.length === 0
    ? template(`\n${lines}`)
    : `{\ntext: ${template(`\n${lines}`)},\nencoders: { ${encoders.map(({ name, encoder }) => `${name}: ${encoder}`).join(', ')} },\n}`;

const kinds: readonly { credential: Credential; name: string; doc: string }[] = [
  { credential: 'apiKey', name: 'OrganizationResources', doc: 'What an API key can call.' },
  {
    credential: 'linkedAccount',
    name: 'LinkedAccountResources',
    doc: 'What an API key can call on behalf of one linked account.',
  },
  { credential: 'sessionToken', name: 'SessionResources', doc: 'What a session token can call.' },
];

const clientsFile = ({ resources }: Api, runtime: Runtime): string => {
  const imports = resources.map(
    ({ key, className, file }) =>
      `import { methods as ${key}Methods, type ${className} } from './resources/${file}.ts';\n`,
  );
  const members = resources.map(
    ({ key, className, description }) =>
      `${comment([description])}get ${key}(): ${className} {\nreturn this.resource('${key}', ${key}Methods);\n}\n`,
  );
  return [
    banner,
    `import { ResourceSet } from '${runtime}';\n`,
    ...imports,
    `\n/** Every resource. The interfaces below show of it what a credential can call. */\n`,
    `export class Resources extends ResourceSet {\n${members.join('\n')}}\n`,
    ...kinds.map(({ credential, name, doc }) => interfaceOf(resources, credential, name, doc)),
  ].join('');
};

const interfaceOf = (resources: Resource[], credential: Credential, name: string, doc: string): string => {
  const members = resources.flatMap(({ key, className, description, methods }) => {
    const able = methods.filter(({ credentials }) => credentials.length === 0 || credentials.includes(credential));
    if (able.length === 0) return [];
    const type =
      able.length === methods.length
        ? className
        : `Pick<${className}, ${able.map((method) => quoted(method.name)).join(' | ')}>`;
    return [`${comment([description])}readonly ${key}: ${type};\n`];
  });
  return `\n/** ${doc} */\nexport interface ${name} {\n${members.join('')}}\n`;
};
