import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Headers that every response of the site needs, since no page can say them of itself: nobody shows it inside their own. */
export const headers: Readonly<Record<string, string>> = {
  'content-security-policy': "frame-ancestors 'none'",
  'x-frame-options': 'DENY',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** Writes the headers in the file that many hosts of static sites read. Others need them in their own settings. */
export function writeHeaders(dist: string): void {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  writeFileSync(join(dist, '_headers'), `/*\n${lines.join('')}`);
}
