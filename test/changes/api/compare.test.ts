import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../../../scripts/lib/run.ts';
import { today } from '../baseline.ts';
import { compareApi } from './compare.ts';
import { reportsOf, writeReports } from './reports.ts';
import { createWorkspace } from './workspace.ts';

/** Things that the last release is made to have promised, none of which today's packages keep. */
const promises: readonly (readonly [what: string, from: string | RegExp, to: string, about: string])[] = [
  [
    'a function',
    /^export declare function createMinimalClient\b/m,
    'export declare function gone(): void;\n$&',
    'gone of @refold/core/functions',
  ],
  [
    'a field of a response',
    /(interface LinkedAccount \{)/,
    '$1\n  colour: string;',
    'getLinkedAccount of @refold/core/functions',
  ],
  [
    'that a request need not name something',
    /(interface CreateTableRequest \{[^}]*?\n {4}columns)(: )/,
    '$1?$2',
    'createTable of @refold/core/functions',
  ],
  [
    'a wider parameter of a method',
    /(forLinkedAccount\(linkedAccountId: string)(\): RefoldLinkedAccount)/,
    '$1 | number$2',
    'Refold.forLinkedAccount of @refold/core',
  ],
  [
    'an option of a constructor with another type',
    /(interface ClientOptions .*\{)/,
    '$1\n  userAgent?: string | number;\n  other?: 1;',
    'new Refold of @refold/core',
  ],
];

test('what the last release promised and today does not keep is found, by name', () => {
  const released = mkdtempSync(join(tmpdir(), 'refold-released-'));
  writeReports(root, released);
  for (const [what, from, to] of promises) {
    expect(editReports(join(released, 'core'), from, to), what).toBeGreaterThan(0);
  }
  const usage = join(released, 'usage.ts');
  cpSync(join(root, today.usage), usage);
  writeFileSync(usage, `${readFileSync(usage, 'utf8')}\nvoid new Refold().linkedAccounts.gone();\n`);

  const workspace = createWorkspace({ released, root });
  const { breaks, compared, changed } = compareApi(workspace, usage, { released, today: reportsOf(root) });
  workspace.remove();
  rmSync(released, { recursive: true });

  expect(compared).toBeGreaterThan(1000);
  expect(changed).toEqual(['core/functions.d.ts', 'core/index.d.ts']);
  const found = breaks.map(({ about }) => about);
  expect(found).toEqual(expect.arrayContaining(promises.map(([, , , about]) => about)));
  expect(found.filter((one) => one.startsWith('usage.ts:'))).toHaveLength(1);
}, 120_000);

/** Number of files that an edit changed. */
function editReports(folder: string, from: string | RegExp, to: string): number {
  let changed = 0;
  for (const name of readdirSync(folder)) {
    const before = readFileSync(join(folder, name), 'utf8');
    const after = before.replace(from, to);
    if (after === before) continue;
    writeFileSync(join(folder, name), after);
    changed += 1;
  }
  return changed;
}
