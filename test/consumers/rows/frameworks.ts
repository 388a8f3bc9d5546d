import { join } from 'node:path';
import { run } from '../../../scripts/lib/run.ts';
import { lastLine, type Row, type Scene } from '../row.ts';
import { linkPackages } from './typescript.ts';

const PACKAGES = [
  '@nestjs/common',
  '@nestjs/core',
  '@nestjs/platform-express',
  'express',
  'fastify',
  'hono',
  'pino',
  'reflect-metadata',
  'rxjs',
  'winston',
];

/** Runs a program of the frameworks project. Next.js and a Worker with Hono are among the examples. */
async function runProgram({ folder }: Scene, ...words: readonly string[]): Promise<string> {
  linkPackages(folder, PACKAGES);
  const [program = '', ...parameters] = words;
  const command = [join(folder, 'frameworks', program), ...parameters];
  const { status, output } = await run(process.execPath, command, { cwd: folder, limitSeconds: 60 });
  if (status !== 0) throw new Error(output);
  return lastLine(output);
}

export const frameworkRows: readonly Row[] = [
  ...['express', 'fastify', 'nest', 'hono'].map((name): Row => ({
    name: `webhooks in ${name}`,
    how: 'parsed, raw and kept bodies; a wrong signature is refused',
    run: (scene) => runProgram(scene, 'receivers.mjs', name),
  })),
  {
    name: 'pino, winston and console',
    how: 'fields of a call arrive in each',
    run: (scene) => runProgram(scene, 'loggers.mjs'),
  },
  {
    name: 'settings page and upload',
    how: 'against the mock of the packed kit',
    run: (scene) => runProgram(scene, 'settings.mjs'),
  },
];
