// Builds the docs without a network and checks all that they promise, in a browser that reaches nothing else.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '../scripts/lib/run.ts';
import { bad, dim, good } from '../scripts/lib/terminal.ts';
import { launch } from './docs/browser.ts';
import type { Check, Finding, Stage } from './docs/check.ts';
import { accessible } from './docs/checks/accessible.ts';
import { checksumsMatch, arazzoIsValid } from './docs/checks/downloads.ts';
import { noDeadLink } from './docs/checks/links.ts';
import { noExternalRequest } from './docs/checks/network.ts';
import { operationsEverywhere } from './docs/checks/operations.ts';
import { readableWithoutScripts } from './docs/checks/plain.ts';
import { postmanRuns } from './docs/checks/postman.ts';
import { samplesRan } from './docs/checks/samples.ts';
import { searchFinds } from './docs/checks/search.ts';
import { neverFramed } from './docs/checks/framed.ts';
import { tryItWorks } from './docs/checks/try-it.ts';
import { markdownCopyEverywhere } from './docs/checks/markdown-copies.ts';
import { buildWithoutNetwork } from './docs/cut-build.ts';
import { readPages } from './docs/pages.ts';
import { takePictures } from './docs/pictures.ts';
import { serve } from './docs/serve.ts';
import { build } from './release/build.ts';
import { prepareChromium } from './runtimes/hosts/chromium.ts';

const checks: readonly Check[] = [
  operationsEverywhere,
  markdownCopyEverywhere,
  checksumsMatch,
  arazzoIsValid,
  postmanRuns,
  noDeadLink,
  noExternalRequest,
  readableWithoutScripts,
  accessible,
  searchFinds,
  tryItWorks,
  neverFramed,
  samplesRan,
];
const pictures = join(root, 'test/.docs');
const SHOWN_PROBLEMS = 20;

type Row = Finding & { readonly name: string; readonly seconds: number };

const { values, positionals } = parseArgs({
  options: { json: { type: 'boolean', default: false }, site: { type: 'string' } },
  allowPositionals: true,
});
/** `--site` is one that is built already. */
const dist = values.site ?? join(root, 'packages/docs/dist');
const say = (text: string): void => void (values.json || console.log(text));
const chosen = checks.filter(({ name }) => positionals.length === 0 || positionals.some((part) => name.includes(part)));
const rows: Row[] = [];

const missing = await prepareChromium();
if (missing) {
  console.error(missing);
  process.exit(1);
}
if (!values.site) await perform('the site builds without a network', buildSite);
// A site that was not built cannot be looked at.
if (rows.every(({ problems }) => problems.length === 0)) await inspectSite();
const failed = rows.filter(({ problems }) => problems.length > 0).length;
const ended = `${rows.length - failed} passed, ${failed} failed`;
if (values.json) console.log(JSON.stringify({ rows, passed: rows.length - failed, failed, pictures }, undefined, 2));
else
  console.log(
    `\nNext: npm run docs, or npm run docs:check -- --site packages/docs/dist <part of a name> for one check.\n${ended}; pictures in ${pictures}`,
  );
process.exit(failed === 0 && rows.length > 0 ? 0 : 1);

async function buildSite(): Promise<Finding> {
  await build(['@refold/docs^...']);
  const { status, output, words } = await buildWithoutNetwork((text) => say(dim(text.trimEnd())));
  const refused = output.split('\n').filter((line) => line.startsWith('refused:'));
  return {
    figure: words,
    problems: status === 0 ? refused : [output.trimEnd().split('\n').slice(-SHOWN_PROBLEMS).join('\n')],
  };
}

async function inspectSite(): Promise<void> {
  const site = await serve(dist);
  const browser = await launch();
  try {
    const stage: Stage = { dist, url: site.url, browser, pages: readPages(dist) };
    for (const check of chosen) await perform(check.name, () => check.run(stage));
    mkdirSync(pictures, { recursive: true });
    await perform('pictures for a person to look at', async () => {
      return { figure: `${await takePictures(stage, pictures)} pictures in test/.docs`, problems: [] };
    });
  } finally {
    await browser.close();
    await site.close();
  }
}

async function perform(name: string, work: () => Promise<Finding>): Promise<void> {
  const started = performance.now();
  let finding: Finding;
  try {
    finding = await work();
  } catch (error) {
    finding = {
      figure: 'broke off',
      problems: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
    };
  }
  const seconds = (performance.now() - started) / 1000;
  rows.push({ name, seconds, ...finding });
  const { problems, figure } = finding;
  say(`${problems.length === 0 ? good('ok  ') : bad('FAIL')} ${name}: ${figure} ${dim(`${seconds.toFixed(1)} s`)}`);
  for (const problem of problems.slice(0, SHOWN_PROBLEMS)) say(`       ${problem}`);
  if (problems.length > SHOWN_PROBLEMS) say(`       and ${problems.length - SHOWN_PROBLEMS} more`);
}
