// Entry of every `npm run` command. Runs on the Node that happens to be there, so it uses no dependency and no new syntax:
// it checks the machine, installs what is missing, and hands over to the task on the Node that the project pins.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { TOOLS_NODE, nodeFor, shimOf, withPath } from './lib/machine.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = 20;
/** Commands that differ from those of `node_modules/.bin`. */
const commands = join(root, 'node_modules/.refold-bin');
const TASKS = {
  tour: 'scripts/tour.ts',
  test: 'scripts/test.ts',
  build: 'scripts/build.ts',
  docs: 'scripts/docs.ts',
  'docs:check': 'test/docs.ts',
  lint: 'scripts/lint.ts',
  format: 'scripts/format.ts',
  generate: 'generator/src/main.ts',
  spec: 'spec/contract.ts',
  behavior: 'test/behavior.ts',
  runtimes: 'test/runtimes.ts',
  storm: 'test/storm.ts',
  crashes: 'test/crashes.ts',
  budgets: 'test/budgets.ts',
  properties: 'test/properties.ts',
  kinds: 'test/kinds.ts',
  robustness: 'test/robustness.ts',
  helpers: 'test/helpers.ts',
  examples: 'test/examples.ts',
  testing: 'test/testing.ts',
  samples: 'test/samples.ts',
  consumers: 'test/consumers.ts',
  changes: 'test/changes.ts',
  'release:rehearse': 'test/release.ts',
  'release:version': 'scripts/release/version.ts',
  'release:pack': 'scripts/release/pack.ts',
  'changeset:required': 'scripts/release/changeset-required.ts',
};

const [task, ...parameters] = process.argv.slice(2);
checkNode();
if (!TASKS[task]) stop(`Unknown task "${task}". Known: ${Object.keys(TASKS).join(', ')}.`);
install();
const node = pinnedNode();
const result = spawnSync(node, [join(root, TASKS[task]), ...parameters], {
  stdio: 'inherit',
  cwd: root,
  env: {
    ...withPath(process.env, [dirname(node), commands, join(root, 'node_modules/.bin')], process.platform),
    TURBO_TELEMETRY_DISABLED: '1',
    REDOCLY_TELEMETRY: 'off',
    NODE_NO_WARNINGS: '1',
  },
});
if (result.signal) process.kill(process.pid, result.signal);
process.exit(result.status === null ? 1 : result.status);

function checkNode() {
  const major = Number(process.versions.node.split('.')[0]);
  if (major < OLDEST_NODE) {
    stop(
      `Node ${process.versions.node} is too old. Install Node ${OLDEST_NODE} or newer, then run this command again.`,
    );
  }
}

function install() {
  const stamp = join(root, 'node_modules/.refold-install');
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  console.log(`Setting up: dependencies are missing or have changed, installing them with ${packageManager}.`);
  checkRegistry(packageManager);
  // npm compares what it downloads with the lockfile of this folder, so pnpm is the very one that was reviewed.
  const folder = join(root, 'scripts/pnpm');
  const quiet = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  if (npm(['install', ...quiet], { stdio: 'inherit', cwd: folder }).status !== 0) failInstall();
  const pnpm = join(folder, 'node_modules/pnpm/bin/pnpm.mjs');
  const installed = spawnSync(process.execPath, [pnpm, 'install', '--frozen-lockfile', '--reporter=append-only'], {
    stdio: 'inherit',
    cwd: root,
  });
  if (installed.status !== 0) failInstall();
  mkdirSync(commands, { recursive: true });
  // What npm would make of it on Windows runs a script for `sh`, and turbo looks for pnpm by this name.
  if (process.platform === 'win32')
    writeFileSync(join(commands, 'pnpm.cmd'), `@"${process.execPath}" "${pnpm}" %*\r\n`);
  writeFileSync(stamp, wanted);
  console.log('Setting up: done.\n');
}

function failInstall() {
  stop('Installing the dependencies failed; the lines above say why.');
}

function checkRegistry(packageManager) {
  const asked = npm(['view', packageManager, 'version', '--fetch-retries=0', '--fetch-timeout=20000'], {
    encoding: 'utf8',
    cwd: root,
  });
  if (asked.status === 0 && asked.stdout.trim()) return;
  const reason = (asked.stderr || String(asked.error || '')).split('\n').find((line) => /code|error/i.test(line)) || '';
  stop(
    `The npm registry cannot be reached, and dependencies must be installed. ${reason.trim()}\n` +
      'Check the network and `npm config get registry`, then run this command again.',
  );
}

function npm(words, options) {
  const shim = shimOf('npm', words, process.platform);
  return spawnSync(shim.file, shim.parameters, { ...options, shell: shim.shell });
}

/** Changes when the lockfile or any manifest does. */
function fingerprint() {
  const hash = createHash('sha256');
  const own = ['pnpm-lock.yaml', 'pnpm-workspace.yaml', '.pnpmfile.cjs', 'scripts/pnpm/package-lock.json'];
  for (const file of [...own, ...manifests()]) hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function manifests() {
  const folders = ['.', 'spec', 'generator', 'test', 'test/consumers', 'test/runtimes/nodes'];
  for (const name of readdirSync(join(root, 'packages'))) folders.push(`packages/${name}`);
  return folders.map((folder) => `${folder}/package.json`).filter((file) => existsSync(join(root, file)));
}

/** The project's own Node where the registry has it for this system, else the one that runs this, if it is new enough. */
function pinnedNode() {
  const { platform, arch, execPath } = process;
  const machine = { platform, arch, execPath, version: process.versions.node };
  const found = nodeFor(machine, join(root, 'node_modules'), existsSync);
  if (found) return found;
  return stop(
    `The project's tools need Node ${TOOLS_NODE.join('.')} or newer, and the registry has none for ${platform} on ${arch}. ` +
      'Install it, then run this command again.',
  );
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
