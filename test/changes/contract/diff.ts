import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { binary, run } from '../../../scripts/lib/run.ts';

/** A place in one of the two documents. */
export type Place = { readonly pointer: string; readonly line: number; readonly value?: unknown };

/** One difference between two contracts, as `redocly diff` reports it. */
export type RawChange = {
  readonly path: string;
  readonly typeName: string;
  readonly kind: 'added' | 'removed' | 'modified';
  readonly impact: 'major' | 'minor' | 'patch';
  readonly verdicts: readonly { readonly ruleId: string; readonly message: string }[];
  /** The member that changed, where something was modified. */
  readonly property?: string;
  readonly base?: Place;
  readonly revision?: Place;
};

// Without the rule set, redocly rates every change as harmless.
const CONFIG = 'telemetry: off\nextends:\n  - diff-recommended\n';

/** Every difference between two bundled contracts, given as files. */
export async function diff(before: string, after: string): Promise<RawChange[]> {
  const folder = mkdtempSync(join(tmpdir(), 'refold-diff-'));
  const [config, report] = [join(folder, 'redocly.yaml'), join(folder, 'report.json')];
  try {
    writeFileSync(config, CONFIG);
    const parameters = ['diff', before, after, '--config', config, '--format', 'json', '--fail-on', 'none'];
    const ended = await run(binary('redocly', 'spec'), [...parameters, '--output', report], {
      env: { ...process.env, REDOCLY_TELEMETRY: 'off', NODE_NO_WARNINGS: '1' },
      limitSeconds: 60,
    });
    if (ended.status !== 0) throw new Error(`redocly diff failed:\n${ended.output}`);
    return (JSON.parse(readFileSync(report, 'utf8')) as { changes: RawChange[] }).changes;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
