// The resources of a client, and what each kind of client can reach of them.
import type { Api, Credential, Resource } from '../ir/api.ts';
import { banner, type FileSet, importType, importValue, type Runtime } from './file.ts';
import { comment, quoted } from './print.ts';

/** Emits `clients.ts`: all resources, and for each credential the part that it reaches. */
export const emitClients = ({ resources }: Api, runtime: Runtime): FileSet => {
  const members = resources.map(
    ({ key, className, description }) => `${comment([description])}readonly ${key}: ${className};\n`,
  );
  const made = resources.map(({ key, className }) => `this.${key} = new ${className}(client);\n`);
  const text = [
    banner,
    importType(['Connection'], runtime),
    ...resources.map(({ className, file }) => importValue([className], `./${file}.ts`)),
    `\n/** Every resource. The interfaces below show of it what a credential can call. */\n`,
    `export class Resources {\n${members.join('\n')}\nconstructor(client: Connection) {\n${made.join('')}}\n}\n`,
    ...kinds.map((kind) => interfaceOf(resources, kind)),
  ];
  return new Map([['clients.ts', text.join('')]]);
};

type Kind = { credential: Credential; name: string; doc: string };

const kinds: readonly Kind[] = [
  { credential: 'apiKey', name: 'OrganizationResources', doc: 'Resources that an API key reaches.' },
  {
    credential: 'linkedAccount',
    name: 'LinkedAccountResources',
    doc: 'Resources that an API key reaches on behalf of one linked account.',
  },
  { credential: 'sessionToken', name: 'SessionResources', doc: 'Resources that a session token reaches.' },
];

const interfaceOf = (resources: Resource[], { credential, name, doc }: Kind): string => {
  const members = resources.flatMap(({ key, className, description, methods }) => {
    const able = methods.filter(({ credentials }) => credentials.length === 0 || credentials.includes(credential));
    if (able.length === 0) return [];
    // A Pick even of everything, since a class has members of its own that a stand-in in a test would lack.
    const type = `Pick<${className}, ${able.map((method) => quoted(method.name)).join(' | ')}>`;
    return [`${comment([description])}readonly ${key}: ${type};\n`];
  });
  return `\n/** ${doc} */\nexport interface ${name} {\n${members.join('')}}\n`;
};
