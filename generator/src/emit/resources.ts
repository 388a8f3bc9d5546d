// The grouped client: one class per resource, and what each kind of client can reach.
import type { Api, Credential, Resource } from '../ir.ts';
import type { FileSet } from '../files.ts';
import { comment, quoted } from '../print.ts';
import { banner, fromBelow, importType, type Runtime } from './file.ts';
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
  const entries = methods.map(({ name, flatName }) => `${name}: operations.${flatName},\n`);
  return [
    banner,
    importType(['CallOptions', 'Methods', ...kinds], fromBelow(runtime)),
    `import * as operations from '../operations.ts';\n`,
    importType(
      all.flatMap(({ signature }) => signature.types),
      '../types.ts',
    ),
    `\n${comment([description])}export interface ${className} {\n${members.join('\n')}}\n`,
    `\nexport const methods: Methods = {\n${entries.join('')}};\n`,
  ].join('');
};

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
  const members = resources.map(({ key }) => `${key}: ${key}Methods,\n`);
  const everything = kinds.map(({ name }) => name).join(' & ');
  return [
    banner,
    `import { resourceSet } from '${runtime}';\n`,
    importType(['Caller'], runtime),
    ...imports,
    `\n/** Every resource, made when it is first used. The interfaces below say what a credential can call of it. */\n`,
    `export const Resources: new (caller: Caller) => ${everything} = /* @__PURE__ */ resourceSet({\n${members.join('')}});\n`,
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
