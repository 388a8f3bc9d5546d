import type { Finding, Severity } from './findings.ts';
import type { VerifyReport } from './verify.ts';

/** Format of a report. */
export type Format = 'text' | 'json' | 'junit' | 'markdown';

/** Formats a report as text. No format holds a credential or a value of a response. */
export function formatReport(report: VerifyReport, format: Format): string {
  if (format === 'json') return `${JSON.stringify(report, null, 2)}\n`;
  if (format === 'junit') return junit(report);
  return format === 'markdown' ? markdown(report) : text(report);
}

const line = ({ operationId, status, pointer, message }: Finding): string =>
  `${operationId} ${status} ${pointer || '/'} ${message}`;

const count = (report: VerifyReport, severity: Severity): number =>
  report.findings.filter((finding) => finding.severity === severity).length;

function summary(report: VerifyReport): string {
  const operations = new Set(report.observed.map((pair) => pair.split(' ')[0])).size;
  const successful = report.arazzoWorkflows.filter(({ passed }) => passed).length;
  const parts = [
    `${report.requests} requests`,
    `${operations} operations`,
    `${count(report, 'error')} errors`,
    `${count(report, 'warning')} warnings`,
  ];
  if (report.arazzoWorkflows.length > 0)
    parts.push(`${successful} of ${report.arazzoWorkflows.length} Arazzo workflows passed`);
  if (report.notRemoved > 0)
    parts.push(`${report.notRemoved} records could not be removed and stay in the cleanup log`);
  return parts.join(', ');
}

function text(report: VerifyReport): string {
  const lines = report.findings.map((finding) => `${finding.severity.toUpperCase().padEnd(8)}${line(finding)}`);
  const conclusion = report.findings.length === 0 ? 'Matches the contract.' : '';
  return `${[...lines, conclusion].filter(Boolean).join('\n')}\n\n${report.baseURL}: ${summary(report)}\n`;
}

function markdown(report: VerifyReport): string {
  const cell = (value: string): string => value.replaceAll('|', '\\|');
  const rows = report.findings.map(
    (finding) =>
      `| ${finding.severity} | ${finding.operationId} | ${finding.status} | \`${cell(finding.pointer || '/')}\` | ${cell(finding.message)} |`,
  );
  const table = ['| Severity | Operation | Status | Where | What |', '| --- | --- | --- | --- | --- |', ...rows];
  return `## Contract of ${report.baseURL}\n\n${summary(report)}\n\n${rows.length > 0 ? `${table.join('\n')}\n` : 'Matches the contract.\n'}`;
}

function junit(report: VerifyReport): string {
  const cases = report.observed.map((pair) => {
    const findings = report.findings.filter((finding) => `${finding.operationId} ${finding.status}` === pair);
    return testCase(pair, findings);
  });
  const others = report.findings.filter(
    (finding) => !report.observed.includes(`${finding.operationId} ${finding.status}`),
  );
  const extra = others.map((finding) => testCase(`${finding.operationId} ${finding.kind}`, [finding]));
  const all = [...cases, ...extra];
  const failures = all.filter((item) => item.includes('<failure')).length;
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuite name="refold-testing verify" tests="${all.length}" failures="${failures}">\n${all.join('\n')}\n</testsuite>\n`;
}

function testCase(name: string, findings: readonly Finding[]): string {
  const head = `  <testcase classname="contract" name="${escaped(name)}"`;
  if (findings.length === 0) return `${head}/>`;
  const failing = findings.filter(({ severity }) => severity === 'error');
  const lines = escaped(findings.map((finding) => `${finding.severity}: ${line(finding)}`).join('\n'));
  if (failing.length === 0) return `${head}>\n    <system-out>${lines}</system-out>\n  </testcase>`;
  return `${head}>\n    <failure message="${escaped(failing[0]!.message)}">${lines}</failure>\n  </testcase>`;
}

function escaped(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
