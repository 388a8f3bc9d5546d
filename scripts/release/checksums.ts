import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The file that lists the tarballs of a release with their checksums, in the format of `sha256sum`. */
export const SUMS = 'SHA256SUMS';

export const sha256 = (file: string): string => createHash('sha256').update(readFileSync(file)).digest('hex');

/** The tarballs of a folder, in the order of publishing, or an error if one byte of them or of their list is another. */
export function checkedTarballs(folder: string, sums: string): string[] {
  const list = join(folder, SUMS);
  if (sha256(list) !== sums) throw new Error(`${SUMS} is not the one that was packed.`);
  const lines = readFileSync(list, 'utf8').trim().split('\n');
  return lines.map((line) => {
    const [, wanted, name] = /^([0-9a-f]{64}) {2}([\w.-]+\.tgz)$/.exec(line) ?? [];
    if (name === undefined) throw new Error(`${SUMS} has a line that names no tarball: ${line}`);
    if (sha256(join(folder, name)) !== wanted) throw new Error(`${name} is not the one that was packed.`);
    return join(folder, name);
  });
}
