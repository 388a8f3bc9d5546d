import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const read = (path: string): Manifest => JSON.parse(readFileSync(here(path), 'utf8')) as Manifest;

type Manifest = {
  readonly name: string;
  readonly scripts?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
};

const manifests: readonly Manifest[] = ['../../package.json', '../package.json']
  .concat(readdirSync(here('../../packages')).map((name) => `../../packages/${name}/package.json`))
  .concat(readdirSync(here('../../examples')).map((name) => `../../examples/${name}/package.json`))
  .filter((path) => existsSync(here(path)))
  .map(read);
const packages = new Set(
  manifests.flatMap(({ name, dependencies, devDependencies, peerDependencies }) => [
    name,
    ...Object.keys({ ...dependencies, ...devDependencies, ...peerDependencies }),
  ]),
);
const scripts = Object.keys(manifests[0]!.scripts ?? {});
const testingCommands = readdirSync(here('../../packages/testing/src/node/commands')).map((file) =>
  file.replace('.ts', ''),
);

type Rule = { readonly form: RegExp; readonly check?: (words: readonly string[]) => string | undefined };

const notThere = (words: readonly string[]): string | undefined => {
  const name = words
    .map((word) => word.replace(/^(jsr|npm):/, ''))
    .find((word) => !packages.has(word.replace(/(?<=.)@.*$/, '')));
  return name && `no package here is or uses ${name}`;
};

// Commands that guides may name, and how to tell that they exist.
const RULES: readonly Rule[] = [
  {
    form: /^npm run (\S+)(?: .*)?$/,
    check: ([script]) => (scripts.includes(script!) ? undefined : `no script ${script}`),
  },
  { form: /^npm test(?: -- .*)?$/, check: () => (scripts.includes('test') ? undefined : 'no script test') },
  {
    form: /^(?:npm (?:install|i)|pnpm add|yarn add|bun add|deno add) (.+)$/,
    check: ([names]) => notThere(words(names!)),
  },
  {
    form: /^npx @refold\/testing (\S+)(?: .*)?$/,
    check: ([command]) =>
      testingCommands.includes(command!) ? undefined : `@refold/testing has no command ${command}`,
  },
  { form: /^npx (@refold\/codemod)(?: .*)?$/, check: notThere },
  { form: /^npx (vitest|wrangler|tsc)(?: .*)?$/ },
  { form: /^git (?:switch|add|commit) .+$/ },
  { form: /^npm (?:install|ci|uninstall \S+)$/ },
  { form: /^(?:node|deno (?:run|serve|test)|bun(?: run)?) (?:--?\S+ )*\S+\.[mc]?[jt]sx?$/ },
  { form: /^(?:curl|sha256sum) .+$/ },
  { form: /^export [A-Z_]+=.+$/ },
];

const words = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '' && !word.startsWith('-'));

/** Problem of a block of commands: the first line that names something that does not exist. */
export function commandProblem(code: string): string | undefined {
  const lines = code.replaceAll(/\\\n\s*/g, ' ').split('\n');
  for (const line of lines.map(withoutComment).filter(Boolean)) {
    const command = line.replace(/^(?:[A-Z_]+=\S+ )+/, '');
    const rule = RULES.find(({ form }) => form.test(command));
    if (!rule) return `nothing here knows the command "${line}"`;
    const problem = rule.check?.(rule.form.exec(command)!.slice(1));
    if (problem) return `${problem}: "${line}"`;
  }
  return undefined;
}

const withoutComment = (line: string): string => line.replace(/(?:^|\s)#\s.*$/, '').trim();
