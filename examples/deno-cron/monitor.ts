import type { Refold } from '@refold/deno';
import { rerunFailed } from '@refold/deno/helpers';

/** What one look has found. */
export interface Report {
  readonly account: string;
  /** Runs that failed. */
  readonly failed: readonly string[];
  /** New runs, where repeating was asked for. */
  readonly repeated: readonly string[];
}

/** Looks for runs of each account that failed since then, and repeats them when asked to. */
export async function monitor(
  refold: Refold,
  accounts: readonly string[],
  { since, repeat }: { readonly since: Date; readonly repeat: boolean },
): Promise<readonly Report[]> {
  const reports: Report[] = [];
  for (const account of accounts) {
    const [failed, repeated]: [string[], string[]] = [[], []];
    for await (const outcome of rerunFailed(refold.forLinkedAccount(account), { since, dryRun: !repeat })) {
      failed.push(`${outcome.execution._id} ${outcome.execution.status}`);
      if (outcome.rerun_id) repeated.push(outcome.rerun_id);
    }
    reports.push({ account, failed, repeated });
  }
  return reports;
}
