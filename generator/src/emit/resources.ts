// The grouped client: one class per resource, and what each kind of client can reach.
import type { Api, Credential, Resource } from '../ir.ts';
import type { FileSet } from '../files.ts';
import { comment, quoted } from '../print.ts';
import { banner, importType, type Runtime } from './file.ts';
import { callingHead, Signatures } from './signature.ts';

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
  const members = all.map(({ method, signature: { parameters, returns, call, passed, doc } }) =>
    [
      doc,
      `${method.name}(${parameters}): ${returns} {\n`,
      `return ${call}(this.caller, operations.${method.flatName}, ${passed});\n}\n`,
    ].join(''),
  );
  return `${callingHead(all, runtime, { values: ['Resource'], types: [] })}\n${comment([description])}export class ${className} extends Resource {\n${members.join('\n')}}\n`;
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
  const imports = resources.map(({ className, file }) => `import { ${className} } from './resources/${file}.ts';\n`);
  const fields = resources.map(
    ({ key, className, description }) => `${comment([description])}readonly ${key}: ${className};\n`,
  );
  const made = resources.map(({ key, className }) => `this.${key} = new ${className}(caller);\n`);
  return [
    banner,
    importType(['Caller'], runtime),
    ...imports,
    `\n/** Every resource. The interfaces below show of it what a credential can call. */\nexport class Resources {\n${fields.join('')}\n`,
    `constructor(caller: Caller) {\n${made.join('')}}\n}\n`,
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
