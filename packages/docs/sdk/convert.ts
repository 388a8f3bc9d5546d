import { Application, Converter, type Context, type DeclarationReflection, ReflectionKind } from 'typedoc';
import type { PluginOptions } from 'typedoc-plugin-markdown';
import type { SdkPackage } from './packages.ts';

/** Members that every promise has. Their text is TypeScript's own, and says nothing of this SDK. */
const OF_PROMISES = ['then', 'catch', 'finally', '[toStringTag]'];

/** Options of the plugin. Links between pages stay as it writes them, from file to file. */
const markdown: Partial<PluginOptions> = {
  outputFileStrategy: 'modules',
  hidePageHeader: true,
  hideBreadcrumbs: true,
  useCodeBlocks: true,
  parametersFormat: 'table',
  interfacePropertiesFormat: 'table',
  classPropertiesFormat: 'table',
  typeDeclarationFormat: 'table',
  propertyMembersFormat: 'table',
  tableColumnSettings: { hideInherited: true, hideOverrides: true, hideModifiers: true },
};

/** Writes TypeDoc's pages of a package, one per entry. Types of operations are in the API reference. */
export async function convert(sdk: SdkPackage, folder: string): Promise<void> {
  const options = {
    ...markdown,
    plugin: ['typedoc-plugin-markdown'],
    outputs: [{ name: 'markdown', path: folder }],
    name: sdk.title,
    tsconfig: `${sdk.folder}/tsconfig.json`,
    // A name of two entries is documented on the page of the first.
    entryPoints: sdk.entries.map(({ file }) => file),
    excludeExternals: true,
    externalPattern: ['**/generated/**', '**/dist/**', '**/node_modules/**'],
    excludePrivate: true,
    excludeProtected: true,
    excludeInternal: true,
    disableSources: true,
    readme: 'none',
    // The packages' own checks have compiled them already, with their own compiler.
    skipErrorChecking: true,
    logLevel: 'Error',
  };
  const app = await Application.bootstrapWithPlugins(options as never);
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, tidy);
  const project = await app.convert();
  if (!project) throw new Error(`TypeDoc could not read ${sdk.title}.`);
  await app.generateOutputs(project);
  if (app.logger.hasErrors()) throw new Error(`TypeDoc failed on ${sdk.title}; the lines above say why.`);
}

/** Removes members that are documented elsewhere, and names destructured parameters. */
function tidy({ project }: Context): void {
  const members = project
    .getReflectionsByKind(ReflectionKind.ClassOrInterface)
    .flatMap((owner) => (owner as DeclarationReflection).children ?? []);
  for (const member of members) {
    if (member.flags.isInherited || OF_PROMISES.includes(member.name)) project.removeReflection(member);
  }
  for (const parameter of project.getReflectionsByKind(ReflectionKind.Parameter)) {
    if (parameter.name === '__namedParameters') parameter.name = 'params';
  }
}
