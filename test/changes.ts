// What has changed since the last release, what it means to users, and whether a changeset says so. `npm run changes`
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../scripts/lib/run.ts';
import { bad, good, table } from '../scripts/lib/terminal.ts';
import type { Document } from '../spec/checks/document.ts';
import { compareApi } from './changes/api/compare.ts';
import { packages } from './changes/api/declarations.ts';
import { reportsOf } from './changes/api/reports.ts';
import { createWorkspace } from './changes/api/workspace.ts';
import { baseline, releasedVersion, today } from './changes/baseline.ts';
import { compareContracts } from './changes/contract/compare.ts';
import { scoreMutants } from './changes/mutants/score.ts';
import { readPlan } from './changes/plan.ts';
import { apiReport, contractReport } from './changes/report.ts';
import { verdictFor } from './changes/verdict.ts';
import { build } from './release/build.ts';

const MUTANTS = { count: 300, seed: 20_261_124, perDiff: 25 };
const SHARE = 0.98;

const { values } = parseArgs({
  options: { json: { type: 'boolean', default: false }, 'no-mutants': { type: 'boolean', default: false } },
});
const here = (path: string): string => join(root, path);
const say = (text: string): void => void (values.json || process.stderr.write(`${text}\n`));

say('building');
await build(packages.map((name) => `@refold/${name}`));

say('comparing contracts');
const contract = await compareContracts(here(baseline.contract), here(today.contract));
say('compiling what the last release promised');
const workspace = createWorkspace({ released: here(baseline.reports), root });
const reports = { released: here(baseline.reports), today: reportsOf(root) };
const api = compareApi(workspace, here(baseline.usage), reports);
workspace.remove();
const verdict = verdictFor({ contract, api, plan: await readPlan(root), releasedVersion: releasedVersion(root) });

type Row = { readonly name: string; readonly figure: string; readonly isGood: boolean };
const count = (impact: string): number => contract.filter((change) => change.impact === impact).length;
const rows: Row[] = [
  {
    name: 'contract',
    figure: `${count('breaking')} breaking, ${count('additive')} additive, ${count('documentation')} documentation`,
    isGood: true,
  },
  {
    name: 'published API',
    figure: `${api.breaks.length} of ${api.compared} comparisons break, ${api.changed.length} of ${reports.today.size} reports changed`,
    isGood: api.compared > 0,
  },
  { name: 'changeset', figure: verdict.text, isGood: verdict.isEnough },
];
if (!values['no-mutants']) {
  say('judging changes of known kind');
  const document = JSON.parse(readFileSync(here('spec/dist/openapi.json'), 'utf8')) as Document;
  const { judged, right, stray } = await scoreMutants(document, MUTANTS);
  const alone = judged.filter(({ known, rated }) => known === rated).length;
  const share = (100 * right) / judged.length;
  rows.push({
    name: 'classification',
    figure: `${right}/${judged.length} changes of known kind right (${share.toFixed(1)} %), redocly alone ${alone}`,
    isGood: judged.length === MUTANTS.count && right / judged.length >= SHARE && stray.length === 0,
  });
  for (const { known, found, kind, what } of judged.filter((one) => one.known !== one.found)) {
    say(`judged wrong: "${kind}" is ${known}, found ${found ?? 'nothing'}: ${what}`);
  }
  for (const { pointer } of stray) say(`reported, but never made: ${pointer}`);
}

const failed = rows.filter(({ isGood }) => !isGood).length;
if (values.json) console.log(JSON.stringify({ contract, api, verdict, rows }, null, 2));
else {
  console.log(`\n## The contract since the last release\n\n${contractReport(contract)}\n`);
  console.log(`## The published API\n\n${apiReport(api)}\n`);
  const cells = rows.map(({ name, figure, isGood }) => [name, figure, isGood ? good('ok') : bad('failed')]);
  console.log(`${table(['check', 'figure', ''], cells)}\n`);
  console.log(
    failed === 0 ? 'Next: npm run release:rehearse' : `Next: ${verdict.isEnough ? 'see above' : verdict.text}`,
  );
  console.log(`${rows.length - failed} passed, ${failed} failed`);
}
process.exit(failed === 0 ? 0 : 1);
