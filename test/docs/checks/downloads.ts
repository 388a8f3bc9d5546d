import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { binary, run } from '../../../scripts/lib/run.ts';
import { contract } from '../../contract/document.ts';
import { found, type Check, type Finding, type Stage } from '../check.ts';

/** Each file has the checksum that the list and the page give, none is left out, and the page names the contract's version. */
export const checksumsMatch: Check = {
  name: 'downloads have the checksums that they are given',
  run: async (stage) => compare(stage),
};

function compare({ dist, pages }: Stage): Finding {
  const folder = join(dist, 'downloads');
  const page = pages.get('/downloads/')?.html ?? '';
  const listed = readFileSync(join(folder, 'SHA256SUMS'), 'utf8').trim().split('\n');
  const names = listed.map((line) => line.slice(66));
  const problems = listed.flatMap((line) => {
    const [sum, name] = [line.slice(0, 64), line.slice(66)];
    if (!existsSync(join(folder, name))) return [`${name} is listed and not there`];
    const actual = createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex');
    return [
      ...(actual === sum ? [] : [`${name} has another checksum than listed`]),
      ...(page.includes(sum) ? [] : [`The page does not show the checksum of ${name}`]),
      ...(page.includes(`href="/downloads/${name}"`) ? [] : [`The page does not link to ${name}`]),
    ];
  });
  const unlisted = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => statSync(join(folder, name)).isFile() && !/SHA256SUMS|index\.html/.test(name) && !names.includes(name),
  );
  const version = page.includes(String(contract['info'].version))
    ? []
    : ['The page does not name the version of the contract'];
  return found(names.length, 'files', [...problems, ...unlisted.map((name) => `${name} is not listed`), ...version]);
}

/** The Arazzo workflows are valid Arazzo and name the contract that lies beside them. */
export const arazzoIsValid: Check = {
  name: 'Arazzo workflows are valid',
  run: async ({ dist }) => {
    const folder = join(dist, 'downloads/arazzo');
    const names = readdirSync(folder);
    const lost = names.filter((name) => {
      const source = /^ {4}url: (.+)$/m.exec(readFileSync(join(folder, name), 'utf8'))?.[1];
      return !source || !existsSync(join(folder, source));
    });
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', NO_COLOR: '1' };
    const { status, output } = await run(
      binary('redocly', 'spec'),
      ['lint', ...names.map((name) => join(folder, name))],
      {
        env,
        limitSeconds: 120,
      },
    );
    const problems = lost.map((name) => `${name} names a contract that is not there`);
    return found(names.length, 'arazzo', status === 0 ? problems : [...problems, output.trim()]);
  },
};
