import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { createCoverage, type Coverage } from '../coverage/coverage.ts';
import { parseJson } from '../model/json.ts';
import type { RecordedRequest } from '../model/recordings.ts';
import type { Usage } from '../usage/usage.ts';

/** Writes the coverage of a test run to a file, for `refold-testing coverage`. */
export function writeCoverage(file: string, coverage: Coverage): void {
  writeJson(file, coverage);
}

/** Writes the usage of a program to a file, for `refold-testing usage check`. */
export function writeUsage(file: string, usage: Usage): void {
  writeJson(file, usage);
}

/**
 * Reads coverage from a file of `writeCoverage`, or from a recording of `refold-testing mock --record`.
 *
 * @throws Error if the file is neither.
 */
export function readCoverage(file: string): Coverage {
  const text = readFileSync(file, 'utf8');
  const whole = parseJson(text);
  if (typeof whole === 'object' && whole !== null && 'operations' in whole) return whole as unknown as Coverage;
  const lines = text.split('\n').filter(Boolean).map(parseJson);
  if (lines.length === 0 || lines.some((line) => line === undefined))
    throw new Error(`${file} is neither coverage nor a recording.`);
  return createCoverage(lines as unknown as RecordedRequest[]);
}

/**
 * Reads a JSON file.
 *
 * @throws Error if it is not JSON.
 */
export function readJson<T>(file: string): T {
  const value = parseJson(readFileSync(file, 'utf8'));
  if (value === undefined) throw new Error(`${file} is not JSON.`);
  return value as T;
}

/** Writes a JSON file, and creates its folder. */
export function writeJson(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}
