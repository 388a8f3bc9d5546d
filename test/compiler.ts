import { fileURLToPath } from 'node:url';

/** The compiler that the project checks its own types with. */
export const compiler: string = fileURLToPath(new URL('../node_modules/.bin/tsc', import.meta.url));

/** Checks a program strictly and on its own: no configuration, no types of the machine. */
export const strictly: readonly string[] = [
  '--ignoreConfig',
  '--noEmit',
  '--strict',
  '--skipLibCheck',
  '--module',
  'nodenext',
  '--target',
  'es2022',
  '--types',
  '',
];
