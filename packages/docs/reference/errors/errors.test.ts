import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { classOf } from './classes.ts';
import { documentedErrors } from './documented.ts';
import { envelopeOf, envelopes } from './envelopes.ts';
import { fixNames, fixOf } from './fixes.ts';
import { callErrors, helperErrors } from './sdk-errors.ts';

const core = new URL('../../../core/src/', import.meta.url);
/** A class of errors: its name, the class that it extends, and its body. */
const CLASS = /^export class (\w+Error)(?:<[^>]*>)? extends (RefoldError|AbortError) \{([\s\S]*?)^\}/gm;

const source = (path: string): string => readFileSync(new URL(path, core), 'utf8');

test('every documented error has a fix, and every fix is used', () => {
  const without = documentedErrors.filter(({ fix }) => fix === undefined);
  expect(without.map(({ operation, label }) => `${operation.id} ${label}`)).toEqual([]);
  const used = new Set(documentedErrors.flatMap(({ operation, label }) => [label, `${operation.id} ${label}`]));
  expect(fixNames.filter((name) => !used.has(name))).toEqual([]);
  expect(fixOf('createLinkedAccount', 'failed')).not.toBe(fixOf('listEvents', 'failed'));
});

test('the classes of statuses are those of the SDK', () => {
  const [, table] = /errorClasses[^=]*= \{([^}]*)\}/.exec(source('errors/api-error.ts'))!;
  const theirs = [...table!.matchAll(/(\d+): \[(\w+)/g)].map(([, status, name]) => [Number(status), name]);
  expect(theirs.length).toBeGreaterThan(6);
  for (const [status, name] of theirs) expect(classOf(status as number)).toBe(name);
  expect([classOf(418), classOf(500), classOf(501)]).toEqual(['ApiError', 'ServerError', 'ServerError']);
});

test('every error class of the SDK is in the catalogue, with its code', () => {
  const listed = [...callErrors, ...helperErrors].map(({ className, code }) => `${className} ${code}`);
  const files = globSync(['{errors,helpers}/**/*.ts'], { cwd: core }).filter((file) => !file.endsWith('.test.ts'));
  const classes = files
    .flatMap((file) => [...source(file).matchAll(CLASS)])
    .map(([, name, parent, body]) => `${name} ${/\bcode(?:: string)?(?: =|:) '(\w+)'/.exec(body!)?.[1] ?? parent}`)
    .map((text) => text.replace(/ AbortError$/, ' aborted'))
    .filter((text) => !text.startsWith('ApiError'));
  const codes = [...files, '../../node/src/redis/shared-limiter.ts']
    .flatMap((file) => [
      ...source(file)
        .replaceAll(CLASS, '')
        .matchAll(/\bcode: '([a-z_]+)'/g),
    ])
    .map(([, code]) => `RefoldError ${code}`);
  expect([...classes, ...new Set(codes)].toSorted()).toEqual(listed.toSorted());
});

test('there are five envelopes, and every documented error has one of them', () => {
  expect(envelopes.map(({ name, example }) => [name, envelopeOf(example)])).toEqual(
    ['TracedError', 'CodedError', 'NamedError', 'TypedError', 'BareError'].map((name) => [name, name]),
  );
  expect(documentedErrors.filter((error) => !envelopeOf(error)).map(({ body }) => body)).toEqual([]);
});
