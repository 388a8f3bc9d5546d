import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { InvalidInputError, Refold, type ClientOptions } from '@refold/core';
import { API_KEY } from './clients.ts';
import type { OptionsObject, Setting } from './options-object.ts';
import { optionsObjects } from './options-objects.ts';
import type { Part } from './part.ts';

/** Types of options that no table of their own is needed for. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  ClientOptions: 'in those of each client',
  RequestOptions: 'in those of clients and calls',
  AcquireOptions: 'given to a limiter by the client',
  ReserveOptions: 'given to a source of slots by the limiter',
  EdgeOptions: 'passed on to the client',
  ConfigFieldRuleOptions: 'a response',
  ScheduleOptions: 'members of a body, which its operation checks',
};

/** Members of the outer part of an object that is checked in two: the inner part refuses what is misspelt, without a hint. */
const HINTLESS = ['apiKey', 'token', 'readOnly', 'parse', 'onOutcome', 'onProgress'];

const names = new Set(optionsObjects.map(({ name }) => name.split(' ')[0]!));

/** Every options object: each name misspelt, each value out of range, and what must be taken. */
export const optionChecks: Part = {
  name: 'options',
  title: 'Options: misspelt names, wrong values, and what must be taken',
  async run() {
    const problems = exportedOptions()
      .filter((name) => !names.has(name) && !(name in ELSEWHERE))
      .map((name) => `${name} is exported and has no row in options-objects.ts`);
    const rows: (string | number)[][] = [];
    for (const object of optionsObjects) {
      const before = problems.length;
      const misspelt = await misspeltNames(object, problems);
      const values = await wrongValues(object, problems);
      const taken = await takenValues(object, problems);
      rows.push([object.name, misspelt, values, taken, problems.length - before]);
    }
    const checks = rows.reduce((sum, row) => sum + Number(row[1]) + Number(row[2]) + Number(row[3]), 0);
    rows.push(['all', ...[1, 2, 3, 4].map((at) => rows.reduce((sum, row) => sum + Number(row[at]), 0))]);
    return { head: ['options', 'misspelt', 'wrong values', 'taken', 'wrong'], rows, checks, problems };
  },
};

/** Names of options that differ from a known one in a letter or in its case. */
const misspellings = (name: string): string[] => [
  `${name}x`,
  name.replace(/[A-Z]|_./, (part) => part.toLowerCase() + 'q'),
];

async function misspeltNames({ name, given, members, use }: OptionsObject, problems: string[]): Promise<number> {
  let count = 0;
  for (const member of Object.keys(members)) {
    for (const misspelt of new Set(misspellings(member))) {
      if (misspelt in members) continue;
      count++;
      const { error, requests } = await used(use, { ...given, [misspelt]: 1 });
      const hint = HINTLESS.includes(member) ? /is not a known option|did you mean/ : /did you mean/i;
      if (!isRefusal(error, misspelt) || !hint.test(String(error)) || requests > 0)
        problems.push(`${name} with ${misspelt}: ${requests} requests, ${String(error)}`);
    }
  }
  return count;
}

async function wrongValues({ name, given, members, use }: OptionsObject, problems: string[]): Promise<number> {
  let count = 0;
  for (const [member, values] of Object.entries(members)) {
    for (const value of values) {
      count++;
      const { error, requests } = await used(use, { ...given, [member]: value });
      const hasFix = / (must|is|holds|cannot|belongs) |There is/.test(String(error));
      if (isRefusal(error, member) && hasFix && requests === 0) continue;
      problems.push(`${name} with ${member} ${shown(value)}: ${requests} requests, ${String(error)}`);
    }
  }
  return count;
}

/** Tells whether an error names the member. The test kit throws a TypeError for what it checks itself. */
function isRefusal(error: unknown, member: string): boolean {
  if (error instanceof InvalidInputError) return error.field.split('.')[0] === member;
  return error instanceof TypeError && /must be|There is no/.test(error.message) && error.message.includes(member);
}

/** Values that are not given, and those of a polluted prototype, change nothing. */
async function takenValues({ name, given, members, use }: OptionsObject, problems: string[]): Promise<number> {
  const take = async (what: string, options: object): Promise<void> => {
    const { error } = await used(use, options);
    if (error instanceof InvalidInputError) problems.push(`${name} with ${what}: ${String(error)}`);
  };
  const optional = Object.keys(members).filter((member) => !(member in given));
  for (const member of optional) await take(`${member} undefined`, { ...given, [member]: undefined });
  await take('a frozen object', Object.freeze({ ...given }));
  for (const member of optional.filter((one) => members[one]!.length > 0)) {
    // As another library would have done it; taken back at once.
    // oxlint-disable-next-line no-extend-native -- this is what is tried.
    Object.defineProperty(Object.prototype, member, { value: Symbol('polluted'), configurable: true, writable: true });
    try {
      await take(`${member} of Object.prototype`, { ...given });
    } finally {
      Reflect.deleteProperty(Object.prototype, member);
    }
  }
  return optional.length * 2 + 1;
}

async function used(
  use: OptionsObject['use'],
  options: object,
): Promise<{ readonly error?: unknown; readonly requests: number }> {
  let requests = 0;
  const fetch = async (): Promise<Response> => {
    requests++;
    return Response.json({ error: 'nothing here' }, { status: 400 });
  };
  const clientOptions: ClientOptions = { fetch, limiter: false, maxRetries: 0 };
  const refold = new Refold({ apiKey: API_KEY, ...clientOptions });
  const setting: Setting = { options: clientOptions, refold, acme: refold.forLinkedAccount('acme') };
  try {
    await use(options, setting);
    return { requests };
  } catch (error) {
    return { error, requests };
  }
}

const shown = (value: unknown): string => (typeof value === 'object' ? JSON.stringify(value) : String(value));

/** Names of the options that the packages export, from their declarations. */
function exportedOptions(): string[] {
  const found = new Set<string>();
  for (const name of ['core', 'node', 'edge', 'deno', 'testing']) {
    const folder = join(import.meta.dirname, '../../packages', name, 'dist');
    // Others hold what several entries share, under names of their own.
    const entries = readdirSync(folder).filter((file) => /^[a-z-]+\.d\.ts$/.test(file) && !file.startsWith('runtime'));
    for (const file of entries) {
      const text = readFileSync(join(folder, file), 'utf8');
      for (const [, list] of text.matchAll(/export (?:type )?\{([^}]*)\}/g)) {
        for (const one of list!.split(',')) {
          const exported = one.trim().split(/\s+/).at(-1)!;
          if (/^[A-Z].*Options$/.test(exported)) found.add(exported);
        }
      }
    }
  }
  return [...found];
}
