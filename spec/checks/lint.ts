// Redocly's rules and ours, on the sources, and on the Arazzo workflows. Also: nothing in the sources lies about unused.
import {
  BaseResolver,
  getLineColLocation,
  lint,
  loadConfig,
  type Config,
  type NormalizedProblem,
} from '@redocly/openapi-core';
import { existsSync, readdirSync } from 'node:fs';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { printAndExit } from './print.ts';
import { counted, type CheckResult } from './result.ts';
import { unusedParts } from './unused.ts';

const here = (name: string): string => fileURLToPath(new URL(`../${name}`, import.meta.url));

export const ruleConfig = (): Promise<Config> => loadConfig({ configPath: here('redocly.yaml') });

const problemLine = (problem: NormalizedProblem): string => {
  const [place] = problem.location;
  const { start } = place ? getLineColLocation(place) : { start: { line: 1, col: 1 } };
  const file = relative(here(''), place?.source.absoluteRef ?? '');
  return `${file}:${start.line}:${start.col} ${problem.ruleId}: ${problem.message}`;
};

export const lintContract = async (): Promise<CheckResult> => {
  const config = await ruleConfig();
  const problems = await lint({ ref: here('openapi/refold.yaml'), config, externalRefResolver: new BaseResolver() });
  const unused = unusedParts(here('openapi')).map(
    ({ file, name }) => `${relative(here(''), file)}: nothing refers to ${name}. Use it or remove it.`,
  );
  const rules = Object.values(config.rules['oas3_1'] ?? {}).filter((setting) => setting !== 'off').length;
  const errors = problems.filter((problem) => problem.severity === 'error').length;
  return {
    ...counted('lint', rules, problems.length + unused.length),
    figure: `${errors} errors, ${problems.length - errors} warnings, ${unused.length} unused parts`,
    details: [...problems.map(problemLine), ...unused],
  };
};

const fewest = 4;

export const lintArazzo = async (): Promise<CheckResult> => {
  const folder = here('arazzo');
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.arazzo.yaml')) : [];
  const config = await ruleConfig();
  const found = await Promise.all(
    files.map((name) => lint({ ref: `${folder}/${name}`, config, externalRefResolver: new BaseResolver() })),
  );
  const missing =
    files.length < fewest
      ? [`spec/arazzo has ${files.length} files named *.arazzo.yaml. Write at least ${fewest}.`]
      : [];
  const details = [...found.flat().map(problemLine), ...missing];
  return {
    ...counted('arazzo', files.length, details.length),
    figure: `${files.length} files, ${details.length} problems`,
    details,
  };
};

if (import.meta.main) {
  printAndExit(await lintContract());
  printAndExit(await lintArazzo());
}
