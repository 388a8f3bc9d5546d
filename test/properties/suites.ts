import { bulkHistories } from './bulk/history.ts';
import { brokenRules as brokenBulkRules } from './bulk/run.ts';
import { callPrograms } from './call/program.ts';
import { brokenRules } from './call/run.ts';
import type { Suite } from './suite.ts';
import { tokenHistories } from './tokens/history.ts';
import { brokenRules as brokenTokenRules } from './tokens/run.ts';
import { webhookHistories } from './webhooks/history.ts';
import { brokenRules as brokenWebhookRules } from './webhooks/run.ts';

/** Every suite. */
export const suites: readonly Suite[] = [
  { name: 'calls', unit: 'programs', programs: callPrograms, runs: 20_000, brokenRules },
  { name: 'bulk', unit: 'histories', programs: bulkHistories, runs: 5000, brokenRules: brokenBulkRules },
  { name: 'tokens', unit: 'histories', programs: tokenHistories, runs: 5000, brokenRules: brokenTokenRules },
  { name: 'webhooks', unit: 'histories', programs: webhookHistories, runs: 1000, brokenRules: brokenWebhookRules },
];

/** A suite by its name. */
export function suiteNamed(name: string): Suite {
  const suite = suites.find((one) => one.name === name);
  if (!suite) throw new Error(`There is no suite "${name}". There are: ${suites.map((one) => one.name).join(', ')}.`);
  return suite;
}
