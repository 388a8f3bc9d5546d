import type { Name } from './names.ts';
import type { Workspace } from './workspace.ts';

/** One line of the comparison, and what it is about. */
export type Line = { readonly about: string; readonly text: string };

/**
 * A program that compiles exactly when what the last release exported is still there and still fits: every name exists, every
 * value can stand for its predecessor, and constructors and methods take what they took. The latter are separate lines since the
 * compiler is lenient about the parameters of methods.
 */
export function comparison({ entries }: Workspace, names: ReadonlyMap<string, readonly Name[]>): Line[] {
  return entries.flatMap(({ specifier, before, now }, index) => {
    const [old, today] = [`Before${index}`, `Now${index}`];
    const exported = names.get(specifier) ?? [];
    const imports = [
      { about: specifier, text: `import type * as ${old} from '${before}';` },
      { about: specifier, text: `import type * as ${today} from '${now}';` },
    ];
    return [
      ...imports,
      ...exported.flatMap((one, position) => linesOf(one, { specifier, old, today, now, id: `${index}_${position}` })),
    ];
  });
}

type Context = {
  readonly specifier: string;
  readonly old: string;
  readonly today: string;
  readonly now: string;
  readonly id: string;
};

function linesOf(
  { name, isValue, isConstructable, methods }: Name,
  { specifier, old, today, now, id }: Context,
): Line[] {
  const about = `${name} of ${specifier}`;
  if (!isValue) return [{ about, text: `export type { ${name} as t${id} } from '${now}';` }];
  const [before, after] = [`typeof ${old}.${name}`, `typeof ${today}.${name}`];
  const value = { about, text: `export const v${id} = (now: ${after}): ${before} => now;` };
  const constructed = {
    about: `new ${about}`,
    text: `export const c${id} = (now: ${after}, ...given: ConstructorParameters<${before}>) => new now(...given);`,
  };
  const called = methods.map((method, position) => ({
    about: `${name}.${method} of ${specifier}`,
    text:
      `export const m${id}_${position} = (now: InstanceType<${after}>, ` +
      `...given: Parameters<InstanceType<${before}>['${method}']>) => now.${method}(...given);`,
  }));
  return isConstructable ? [value, constructed, ...called] : [value, ...called];
}
