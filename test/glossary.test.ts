import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../scripts/lib/run.ts';

/** Files that tell of names as they were, hold names of others, or are made from files elsewhere. */
const SKIPPED: readonly RegExp[] = [
  /(^|\/)CHANGELOG\.md$/,
  /(^|\/)generated\//,
  /^packages\/core\/src\/preview\//,
  /^packages\/core\/api\.md$/,
  /^test\/changes\/released\//,
  /^test\/glossary\.test\.ts$/,
  /^MIGRATION\.md$/,
  /^pnpm-lock\.yaml$/,
  /^spec\/released\//,
];

/** A name that is left, by the pattern in which nothing else is written, and the one in its place. */
type Term = { readonly old: string; readonly pattern: RegExp; readonly now: string };

const word = (...names: readonly string[]): RegExp => new RegExp(`\\b(${names.join('|')})\\b`);
/** A name where it is declared or is a member, since it is a word of English too. */
const declared = (...names: readonly string[]): RegExp =>
  new RegExp(`\\b(const|let|function|class|interface|type|readonly) (${names.join('|')})\\b`);
/** A name that an entry of the packages gives. */
const imported = (entry: string, ...names: readonly string[]): RegExp =>
  new RegExp(`\\{[^{}]*\\b(${names.join('|')})\\b[^{}]*\\} from '@refold/\\w+/${entry}'`);
const entries =
  'journeys|workflows|executions|connect|connections|session-handler|events|actions|configs|tables|credentials|schedules|mcp|session-tokens|bulk|webhooks';

/** The left column of the glossary in CONTRIBUTING.md. */
const terms: readonly Term[] = [
  { old: 'deadline, an option', pattern: /\bdeadline\??: *(\d|number)/, now: 'totalTimeout, maxWait' },
  { old: 'retries, an option', pattern: /\bretries\??: *(\d|number)/, now: 'maxRetries' },
  { old: 'rateLimitRetries', pattern: word('rateLimitRetries'), now: 'maxRateLimitRetries' },
  { old: 'penalise, answered', pattern: /\bpenali[sz]e\b|\banswered\(/, now: 'onRateLimited, onResponse' },
  {
    old: 'Claim, WaitingLine, Waiter',
    pattern: word('Claim', 'WaitingLine', 'Waiter'),
    now: 'AcquireOptions, Queue, Place',
  },
  { old: 'checkReply, onDrift', pattern: word('checkReply', 'onDrift'), now: 'validateResponse, onValidationIssue' },
  {
    old: 'CheckedReply, Drift',
    pattern: word('CheckedReply', 'Drift', 'drifts?'),
    now: 'ResponseToValidate, ResponseIssue',
  },
  { old: 'allowFailedReply', pattern: word('allowFailedReply'), now: 'throwOnFailure' },
  {
    old: 'FailedReplyError, MalformedReplyError, DeadlineError',
    pattern: word('FailedReplyError', 'MalformedReplyError', 'DeadlineError', 'failed_reply', 'malformed_reply'),
    now: 'OperationFailedError, InvalidResponseError, TotalTimeoutError',
  },
  {
    old: 'bound, pace, renew, check, observe',
    pattern: imported('functions', 'bound', 'pace', 'renew', 'check', 'observe'),
    now: 'timeouts, rateLimit, refreshCredential, validation, telemetry',
  },
  {
    old: 'Caller, createCaller, composeCaller',
    pattern: /\b(Caller|createCaller|composeCaller)\b|\.caller\b/,
    now: 'Client, createClient, createMinimalClient',
  },
  { old: 'refoldFromEnv', pattern: word('refoldFromEnv'), now: 'Refold.fromEnv' },
  {
    old: 'deleteDefaultApp, upsertDefaultApp',
    pattern: word('deleteDefaultApp', 'upsertDefaultApp'),
    now: 'credentials.delete, credentials.upsert',
  },
  {
    old: 'deleteIntegration, configFields.delete, updateWorkflow',
    pattern: /\.deleteIntegration\b|\bconfigFields\.delete\b|\bconfigs\.updateWorkflow\b/,
    now: 'linkedAccounts.disconnect, configFields.clear, configs.setWorkflow',
  },
  {
    old: 'verify, sign, problemsOf, statusOf, Rows',
    pattern: imported('helpers', 'verify', 'sign', 'problemsOf', 'statusOf', 'Rows'),
    now: 'verifyWebhook, signWebhook, configProblems, connectionStateOf, RowSource',
  },
  { old: 'occurredAt', pattern: word('occurredAt'), now: 'webhookTime' },
  { old: 'skew, assumedLife, retryAfter', pattern: word('skew', 'assumedLife', 'retryAfter'), now: 'names with Ms' },
  { old: 'journeys', pattern: /\bjourneys?\b/i, now: 'helpers' },
  {
    old: 'entries of single helpers',
    pattern: new RegExp(`@refold/(core|node|edge|deno)/(${entries})\\b`),
    now: '/helpers',
  },
  { old: '@refold/contract', pattern: /@refold\/contract\b|\bpackages\/contract\b/, now: '@refold/testing' },
  {
    old: 'plant, Where',
    pattern: /\bplant\(|\b(type|import) Where\b|: Where\b(?! [a-z])/,
    now: 'addFixtures, EnvironmentOption',
  },
  {
    old: 'perform, play, answer, handle',
    pattern: /\bengine\/(perform|play|answer|handle)\b(?!-)/,
    now: 'handleRequest and so on',
  },
  { old: 'doubt', pattern: /\bdoubt(s|ful)?\b/, now: 'retry policy' },
  { old: 'judge', pattern: word('judge'), now: 'assertSucceeded, checks' },
  { old: 'lost', pattern: /\bisLost\b|\/lost\.ts\b/, now: 'isTransportError' },
  { old: 'given', pattern: /\/given\.ts\b/, now: 'callOptions' },
  { old: 'heeded', pattern: word('heed', 'heeds', 'heeded'), now: 'OptionsOf' },
  { old: 'parts', pattern: /\/parts\/|\bparts-of\b/, now: 'writers' },
  { old: 'Draft', pattern: /\b(type|interface) Draft\b|[:<] ?Draft\b/, now: 'RequestBuilder' },
  { old: 'scope, of time', pattern: /\bscope\??\.(run|end|signal)\b/, now: 'Deadline' },
  { old: 'acting', pattern: /\bActing\b|\/acting\.ts\b/, now: 'ClientOrResource' },
  { old: 'wake', pattern: /\bwake(\(|\??: )/, now: 'scheduler' },
  { old: 'world', pattern: /\bworlds?\b/i, now: 'backend, setup' },
  { old: 'asker', pattern: /\baskers?\b/i, now: 'testClient' },
  { old: 'twin', pattern: /\btwins?\b/i, now: 'markdown-copy' },
  { old: 'mend', pattern: /\bmend(s|ed|ing)?\b/i, now: 'fix' },
  { old: 'told', pattern: declared('told'), now: 'onProgress' },
  { old: 'said', pattern: declared('said'), now: 'lastLine' },
  { old: 'reply', pattern: /\brepl(y|ies)\b/i, now: 'response' },
  { old: 'behaviour', pattern: /behaviour/i, now: 'behavior' },
  { old: 'commands', pattern: /\bnpm run (matrix|faults|kit|contract|journeys)\b/, now: 'named as their folders' },
];

/** Places in which a name stands for something else. */
const EXCEPTIONS: readonly { readonly file: RegExp; readonly old: string; readonly why: string }[] = [
  {
    file: /^packages\/core\/src\/helpers\/session-tokens\/faults\.test\.ts$/,
    old: 'skew, assumedLife, retryAfter',
    why: 'The old option is refused, with the name that was meant.',
  },
  {
    file: /^(spec\/arazzo\/|packages\/testing\/src\/(model\/arazzo|verify\/run-arazzo-workflow)\.ts$)/,
    old: 'skew, assumedLife, retryAfter',
    why: 'A field of Arazzo documents.',
  },
];

const files = execFileSync('git', ['ls-files', '-z'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 2 ** 24,
})
  .split('\0')
  .filter((file) => /\.(ts|mts|cts|mjs|cjs|js|json|md|ya?ml|html)$/.test(file))
  .filter((file) => !SKIPPED.some((pattern) => pattern.test(file)));
const texts = files.map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

/** Lines with a name that is left. */
const placesOf = ({ old, pattern }: Term): string[] =>
  texts
    .filter(({ file }) => !EXCEPTIONS.some((exception) => exception.old === old && exception.file.test(file)))
    .flatMap(({ file, text }) =>
      [file, ...text.split('\n')].flatMap((line, number) =>
        pattern.test(line) ? [number === 0 ? file : `${file}:${number} ${line.trim().slice(0, 120)}`] : [],
      ),
    );

describe('none of the old names is left', () => {
  test.each(terms)('$old ($now)', (term) => {
    expect(placesOf(term)).toEqual([]);
  });
});

test.each(EXCEPTIONS)('the exception of $old in $file is needed', ({ file, old }) => {
  const { pattern } = terms.find((term) => term.old === old)!;
  expect(texts.filter((one) => file.test(one.file) && (pattern.test(one.text) || pattern.test(one.file)))).not.toEqual(
    [],
  );
});

test('doc comments begin with a noun or a verb', () => {
  const question = /^\s*(\/\*\*|\*) (What|How|Whether|Which|Who|Where) /;
  const places = texts
    .filter(({ file }) => /\.(ts|mts|js|mjs)$/.test(file))
    .flatMap(({ file, text }) =>
      text.split('\n').flatMap((line, number) => (question.test(line) ? [`${file}:${number + 1} ${line.trim()}`] : [])),
    );
  expect(places).toEqual([]);
});

test('there is something to search', () => {
  expect(files.length).toBeGreaterThan(500);
});
