import type { Checkpoint } from '@refold/core/helpers';
import { InvalidInputError } from '@refold/core';
import { appendFileSync, existsSync, linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { randomUUID } from 'node:crypto';

/**
 * Keeps the checkpoint of a bulk run in a file. What is written outlives the process however it ends, SIGKILL included; only
 * when the machine itself loses power may the last lines be lost. A run locks the file with a second one beside it, so that
 * two processes cannot do the same items; the lock of a process that has died is taken over.
 *
 * @throws InvalidInputError, when the run begins, while another process of this machine has the file, or for a file that is
 * no checkpoint.
 */
export function fileCheckpoint(path: string): Checkpoint {
  const lock = `${path}.lock`;
  return {
    name: path,
    open: () => takeLock(lock, path),
    read: () => (existsSync(path) ? readFileSync(path, 'utf8') : ''),
    append: (text) => appendFileSync(path, text),
    close: () => rmSync(lock, { force: true }),
  };
}

/** Holder of a lock. A process id is used again after a while, so it counts with the name of its machine only. */
interface Owner {
  readonly pid: number;
  readonly host: string;
}

function takeLock(lock: string, path: string): void {
  const own = `${lock}.${randomUUID()}`;
  writeFileSync(own, JSON.stringify({ pid: process.pid, host: hostname() } satisfies Owner));
  try {
    // A link is made by one process only, and with its content.
    while (!linked(own, lock)) {
      const owner = ownerOf(lock);
      if (owner && isAlive(owner)) {
        const who = `process ${owner.pid} on ${owner.host}`;
        throw new InvalidInputError('checkpoint', `${path} is in use by ${who}. Wait for it, or remove ${lock}.`);
      }
      moveAway(lock);
    }
  } finally {
    rmSync(own, { force: true });
  }
}

function linked(own: string, lock: string): boolean {
  try {
    linkSync(own, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function ownerOf(lock: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(lock, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

/** Of another machine it cannot be told, so it counts as alive. */
function isAlive({ pid, host }: Owner): boolean {
  if (host !== hostname()) return true;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Of two processes that find the same dead lock, one moves it. */
function moveAway(lock: string): void {
  const away = `${lock}.${randomUUID()}`;
  try {
    renameSync(lock, away);
    rmSync(away, { force: true });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}
