import { operations } from '../generated/operations.ts';
import type { Finding, Severity } from './findings.ts';
import type { OperationOutcome } from './outcomes.ts';
import { sarif } from './sarif.ts';
import { isTooLittle, type VerifyReport } from './verify.ts';

/** Formats of a report. */
export const FORMAT_NAMES = ['text', 'json', 'junit', 'markdown', 'sarif', 'github'] as const;

/** Format of a report. `github`: annotations of a workflow run in GitHub Actions. */
export type Format = (typeof FORMAT_NAMES)[number];

const FORMATTERS: Readonly<Record<Format, (report: VerifyReport) => string>> = {
  text,
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
  junit,
  markdown,
  sarif: (report) => `${JSON.stringify(sarif(report), null, 2)}\n`,
  github,
};

/** Formats a report as text. No format holds a credential or a value of a response. */
export const formatReport = (report: VerifyReport, format: Format): string => FORMATTERS[format](report);

const line = ({ operationId, status, pointer, message }: Finding): string =>
  `${operationId} ${status} ${pointer || '/'} ${message}`;

const count = (report: VerifyReport, severity: Severity): number =>
  report.findings.filter((finding) => finding.severity === severity).length;

/** The three numbers of a run, which add up to all operations. */
function numbers({ counts: { checked, differing, unchecked } }: VerifyReport): string {
  return `${checked} operations checked, ${differing} differing, ${unchecked} not checked, of ${operations.length}`;
}

function summary(report: VerifyReport): string {
  const successful = report.arazzoWorkflows.filter(({ passed }) => passed).length;
  const parts = [
    numbers(report),
    `${report.requests} requests`,
    `${count(report, 'error')} errors`,
    `${count(report, 'warning')} warnings`,
  ];
  if (report.arazzoWorkflows.length > 0)
    parts.push(`${successful} of ${report.arazzoWorkflows.length} Arazzo workflows passed`);
  if (report.notRemoved > 0)
    parts.push(`${report.notRemoved} records could not be removed and stay in the cleanup log`);
  return parts.join(', ');
}

function conclusion(report: VerifyReport): string {
  const { counts, least } = report;
  if (isTooLittle(report))
    return `Too little was checked to say anything: ${counts.checked + counts.differing} operations, wanted at least ${least}.`;
  return report.findings.length === 0 ? 'What was checked matches the contract.' : '';
}

/** Ids of operations that were not checked, by the reason. */
function uncheckedIds(
  all: readonly OperationOutcome[],
): readonly (readonly [reason: string, ids: readonly string[]])[] {
  const byReason = new Map<string, string[]>();
  for (const { operationId, result, reason = '' } of all)
    if (result === 'unchecked') byReason.set(reason, [...(byReason.get(reason) ?? []), operationId]);
  return [...byReason].toSorted(([, a], [, b]) => b.length - a.length);
}

function text(report: VerifyReport): string {
  const findings = report.findings.map((finding) => `${finding.severity.toUpperCase().padEnd(8)}${line(finding)}`);
  const reasons = uncheckedIds(report.operations).map(
    ([reason, ids]) => `  ${ids.length} ${reason}: ${ids.join(', ')}`,
  );
  const parts = [
    findings.join('\n'),
    reasons.length > 0 ? `Not checked:\n${reasons.join('\n')}` : '',
    conclusion(report),
    `${report.baseURL}: ${summary(report)}`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const cell = (value: string): string => value.replaceAll('|', '\\|');

function markdown(report: VerifyReport): string {
  const findings = report.findings.map(
    (finding) =>
      `| ${finding.severity} | ${finding.operationId} | ${finding.status} | \`${cell(finding.pointer || '/')}\` | ${cell(finding.message)} |`,
  );
  const reasons = uncheckedIds(report.operations).map(
    ([reason, ids]) => `| ${ids.length} | ${cell(reason)} | ${ids.join(', ')} |`,
  );
  const parts = [
    `## Contract of ${report.baseURL}`,
    summary(report),
    conclusion(report),
    findings.length > 0 &&
      ['| Severity | Operation | Status | Where | What |', '| --- | --- | --- | --- | --- |', ...findings].join('\n'),
    reasons.length > 0 && ['| Not checked | Why | Operations |', '| --- | --- | --- |', ...reasons].join('\n'),
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

/** One test case per operation, so that those that were not checked are skipped ones. */
function junit(report: VerifyReport): string {
  const cases = report.operations.map(({ operationId, result, reason }) => {
    const own = report.findings.filter((finding) => finding.operationId === operationId);
    const head = `  <testcase classname="contract" name="${escaped(operationId)}"`;
    const lines = escaped(own.map((finding) => `${finding.severity}: ${line(finding)}`).join('\n'));
    const failing = own.find(({ severity }) => severity === 'error');
    if (failing)
      return `${head}>\n    <failure message="${escaped(failing.message)}">${lines}</failure>\n  </testcase>`;
    if (result === 'unchecked') return `${head}>\n    <skipped message="${escaped(reason ?? '')}"/>\n  </testcase>`;
    return own.length === 0 ? `${head}/>` : `${head}>\n    <system-out>${lines}</system-out>\n  </testcase>`;
  });
  const enough = isTooLittle(report)
    ? [
        `  <testcase classname="verify" name="checks enough">\n    <failure message="${escaped(conclusion(report))}"/>\n  </testcase>`,
      ]
    : [`  <testcase classname="verify" name="checks enough"/>`];
  const all = [...cases, ...enough];
  const failures = all.filter((item) => item.includes('<failure')).length;
  const head = `name="refold-testing verify" tests="${all.length}" failures="${failures}" skipped="${report.counts.unchecked}"`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite ${head}>\n${all.join('\n')}\n</testsuite>\n`;
}

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

function github(report: VerifyReport): string {
  const annotations = report.findings.map(
    (finding) => `::${COMMANDS[finding.severity]} title=${property(finding.operationId)}::${data(line(finding))}`,
  );
  const last = isTooLittle(report) ? 'error' : 'notice';
  const reasons = uncheckedIds(report.operations).map(([reason, ids]) => `${ids.length} ${reason}: ${ids.join(', ')}`);
  const end = [conclusion(report), summary(report), ...reasons].filter(Boolean).join('\n');
  return `${[...annotations, `::${last} title=refold-testing verify::${data(end)}`].join('\n')}\n`;
}

const data = (value: string): string => value.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (value: string): string => data(value).replaceAll(':', '%3A').replaceAll(',', '%2C');

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
