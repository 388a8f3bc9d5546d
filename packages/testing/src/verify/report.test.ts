import { expect, test } from 'vitest';
import { operations } from '../generated/operations.ts';
import type { Finding } from './findings.ts';
import { countsOf, outcomes } from './outcomes.ts';
import { formatReport } from './report.ts';
import type { VerifyReport } from './verify.ts';

const findings: Finding[] = [
  {
    operationId: 'listWebhooks',
    status: 200,
    severity: 'error',
    kind: 'schema',
    pointer: '/0/is_enabled',
    message: 'must be boolean, and "is" <none>',
  },
  {
    operationId: 'listEvents',
    status: 200,
    severity: 'warning',
    kind: 'unknown-field',
    pointer: '/0/extra',
    message: 'is not in the contract',
  },
];

function reportOf(least: number): VerifyReport {
  const observed = new Set(['listWebhooks 200', 'listEvents 200', 'getWebhook 404']);
  const all = outcomes({ observed, findings, skipped: new Map([['getEvent', 'no | event']]), write: false });
  return {
    baseURL: 'https://a.example',
    requests: 3,
    observed: [...observed],
    findings,
    operations: all,
    counts: countsOf(all),
    least,
    arazzoWorkflows: [],
    notRemoved: 0,
  };
}

test('counts operations that agree, that differ, and that were not checked', () => {
  const { counts, operations: all } = reportOf(1);
  expect(counts).toEqual({ checked: 1, differing: 1, unchecked: operations.length - 2 });
  expect(all.find(({ operationId }) => operationId === 'getWebhook')?.reason).toBe('only errors came: 404');
  expect(all.find(({ operationId }) => operationId === 'createTable')?.reason).toBe('needs --write');
});

test.each([
  { format: 'text', want: ['1 operations checked, 1 differing, 100 not checked, of 102', '1 no | event: getEvent'] },
  { format: 'markdown', want: ['| 1 | no \\| event | getEvent |', '| error | listWebhooks | 200 | `/0/is_enabled` |'] },
  {
    format: 'junit',
    want: ['failures="1" skipped="100"', '<skipped message="no | event"/>', '&quot;is&quot; &lt;none&gt;'],
  },
  {
    format: 'github',
    want: ['::error title=listWebhooks::', '::warning title=listEvents::', '::notice title=refold-testing verify::'],
  },
] as const)('writes findings and what was not checked as $format', ({ format, want }) => {
  const text = formatReport(reportOf(1), format);
  for (const part of want) expect(text).toContain(part);
});

test.each(['text', 'markdown', 'junit', 'github'] as const)('says in %s that too little was checked', (format) => {
  expect(formatReport(reportOf(3), format)).toContain('Too little was checked');
  expect(formatReport(reportOf(2), format)).not.toContain('Too little was checked');
});

test('writes SARIF with a result per finding, its level and its place', () => {
  const { runs } = JSON.parse(formatReport(reportOf(1), 'sarif')) as any;
  expect(runs[0].results.map(({ ruleId, level }: any) => `${ruleId} ${level}`)).toEqual([
    'schema error',
    'unknown-field warning',
  ]);
  expect(runs[0].results[0].locations[0].logicalLocations[0].fullyQualifiedName).toBe('listWebhooks/200/0/is_enabled');
  expect(runs[0].invocations[0].toolExecutionNotifications).toHaveLength(100);
});
