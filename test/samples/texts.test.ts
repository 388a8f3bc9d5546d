import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { samplesOf } from './sample.ts';

const samplesIn = (path: string) =>
  samplesOf(path, readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).samples;

/** The helpers that make calls, apart from the parts of others. */
const helpers = [
  'actionTypes',
  'auditConnections',
  'connectionState',
  'createConnectLink',
  'editConfig',
  'ensureWebhook',
  'fireEventAndWait',
  'importRows',
  'mcpConnection',
  'migrateCredentials',
  'performAction',
  'preflightConfig',
  'rerunFailed',
  'runWorkflow',
  'sessionTokenHandler',
  'syncRows',
  'upsertSchedule',
  'waitForConnection',
  'webhookReceiver',
];

test('the README has programs for every runtime', () => {
  const kinds = new Set(samplesIn('README.md').map(({ kind }) => kind));
  expect([...kinds].toSorted()).toEqual(['commands', 'deno', 'edge', 'node']);
});

const programs = samplesIn('packages/core/HELPERS.md')
  .map(({ code }) => code)
  .join('\n');

test.each(helpers)('the programs of HELPERS.md use %s', (helper) => {
  expect(programs).toMatch(new RegExp(`\\b${helper}[(<]`));
});
