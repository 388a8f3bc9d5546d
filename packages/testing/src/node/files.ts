import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Coverage } from '../coverage/coverage.ts';
import { createCoverage } from '../coverage/coverage.ts';
import type { RecordedRequest } from '../model/recordings.ts';
import type { Usage } from '../usage/usage.ts';

/** Writes what a test run has covered, as one shard for `refold-testing coverage`. */
export function writeCoverage(file: string, coverage: Coverage): void {
  writeJson(file, coverage);
}

/** Writes what a program uses, for `refold-testing expect check`. */
export function writeUsage(file: string, usage: Usage): void {
  writeJson(file, usage);
}

/** A shard: what `writeCoverage` wrote, or a recording of `refold-testing mock --record`. */
export function readCoverage(file: string): Coverage {
  const text = readFileSync(file, 'utf8');
  const whole = parsed(text);
  if (whole !== undefined && typeof whole === 'object' && whole !== null && 'operations' in whole)
    return whole as Coverage;
  const lines = text.split('\n').filter(Boolean).map(parsed);
  if (lines.length === 0 || lines.some((line) => line === undefined))
    throw new Error(`${file} is neither coverage nor a recording.`);
  return createCoverage(lines as RecordedRequest[]);
}

export function readJson<T>(file: string): T {
  const value = parsed(readFileSync(file, 'utf8'));
  if (value === undefined) throw new Error(`${file} is not JSON.`);
  return value as T;
}

export function writeJson(file: string, value: unknown): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
