import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, expect, test } from 'vitest';

const source = fileURLToPath(new URL('../packages/core/src/', import.meta.url));

/** A newcomer should be able to read a call from top to bottom. */
const MOST_FILES = 15;

// The core runs from its source, so that what is counted is what people read.
const program = `
import { Session } from 'node:inspector/promises';
import { Refold } from ${JSON.stringify(`${source}index.ts`)};
Error.stackTraceLimit = 100;
let stack;
const page = { docs: [], totalDocs: 0, limit: 10, page: 1, totalPages: 1, hasNextPage: false };
const fetch = async () => ((stack = new Error().stack), Response.json(page));
const refold = new Refold({ apiKey: 'tk_path', fetch });
const session = new Session();
session.connect();
await session.post('Profiler.enable');
await session.post('Profiler.startPreciseCoverage', { callCount: true });
await session.post('Profiler.takePreciseCoverage');
await refold.linkedAccounts.list({ limit: 10 });
const { result } = await session.post('Profiler.takePreciseCoverage');
const isRun = ({ ranges }) => ranges.some(({ count }) => count > 0);
const files = result.filter(({ functions }) => functions.some(isRun)).map(({ url }) => url);
console.log(JSON.stringify({ files, stack }));
`;

/** Files of the core in a text, in order, each once. */
const filesIn = (text: string): string[] => [
  ...new Set([...text.matchAll(/packages\/core\/src\/([\w/-]+\.ts)/g)].map(([, file]) => file!)),
];

let run: readonly string[];
let onTheWayIn: readonly string[];

beforeAll(async () => {
  const parameters = ['--input-type=module', '--eval', program];
  const env = { ...process.env, NODE_NO_WARNINGS: '1' };
  const { stdout } = await promisify(execFile)(process.execPath, parameters, { env });
  const { files, stack } = JSON.parse(stdout) as { files: string[]; stack: string };
  run = filesIn(files.join('\n'));
  onTheWayIn = filesIn(stack.split('\n').toReversed().join('\n'));
}, 30_000);

const readme = readFileSync(`${source}README.md`, 'utf8');
const story = [...readme.matchAll(/^\d+\. `([^`]+)`/gm)].map(([, file]) => file!);

test('the README of the core names the files that a call runs through', () => {
  expect(story.toSorted()).toEqual(run.toSorted());
});

test('it names them in the order in which they lead to fetch', () => {
  expect(story.filter((file) => onTheWayIn.includes(file))).toEqual(onTheWayIn);
});

test(`a call runs through at most ${MOST_FILES} files`, () => {
  expect(run.length).toBeLessThanOrEqual(MOST_FILES);
});
