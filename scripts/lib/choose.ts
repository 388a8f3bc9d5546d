import { parseArgs } from 'node:util';
import { parts, type Suite } from './suites.ts';

/** Suites that a command line asks for: all, the quick ones, those of a part, or those with a word in their name. */
export type Choice = { readonly suites: readonly Suite[]; readonly quick: boolean; readonly list: boolean };

export function choose(parameters: readonly string[], suites: readonly Suite[]): Choice {
  const { values, positionals } = parseArgs({
    args: [...parameters],
    options: {
      part: { type: 'string' },
      quick: { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
    },
    allowPositionals: true,
  });
  const { part, quick, list } = values;
  if (part !== undefined && !(parts as readonly string[]).includes(part))
    throw new Error(`There is no part "${part}". There are: ${parts.join(', ')}.`);
  const chosen = suites
    .flatMap((suite) => (quick ? quickOf(suite) : [suite]))
    .filter((suite) => part === undefined || suite.part === part || suite.part === 'all')
    .filter(({ name }) => positionals.length === 0 || positionals.some((word) => name.includes(word)));
  if (chosen.length === 0)
    throw new Error(
      `No suite is named like "${positionals.join(' ')}". There are: ${suites.map(({ name }) => name).join(', ')}.`,
    );
  return { suites: chosen, quick, list };
}

function quickOf(suite: Suite): Suite[] {
  if (suite.quick === undefined) return [];
  return [suite.quick === true ? suite : { ...suite, parameters: [...suite.parameters, ...suite.quick] }];
}
