// Formats generated files as the rest of the project is formatted, in memory.
import { readFileSync } from 'node:fs';
import { format } from 'oxfmt';
import type { FileSet } from './emit/file.ts';

/** Formats files by the settings of the project. Throws where the emitted code does not parse. */
export const formatted = async (files: FileSet, configFile: string): Promise<FileSet> => {
  const {
    ignorePatterns: _,
    $schema: __,
    ...options
  } = JSON.parse(readFileSync(configFile, 'utf8')) as Record<string, unknown>;
  const done = await Promise.all(
    [...files].map(async ([path, text]): Promise<[string, string]> => {
      if (!/\.(ts|json|md)$/.test(path)) return [path, text];
      const { code, errors } = await format(path, text, options);
      const [error] = errors;
      if (error) throw new Error(`The emitted ${path} is not valid: ${error.message}\n${error.codeframe ?? ''}`);
      return [path, code];
    }),
  );
  return new Map(done);
};
