import type { Refold } from '@refold/deno';
import { rerunFailed } from '@refold/deno/helpers';

/** Failed runs of one account. */
export interface Report {
  readonly account: string;
  /** Runs that failed. */
  readonly failed: readonly string[];
  /** New runs, if failed ones are to be run again. */
  readonly reruns: readonly string[];
}

/** Finds the runs of each account that failed since a time, and with `rerun` runs them again. */
export async function monitor(
  refold: Refold,
  accounts: readonly string[],
  { since, rerun }: { readonly since: Date; readonly rerun: boolean },
): Promise<readonly Report[]> {
  const reports: Report[] = [];
  for (const account of accounts) {
    const [failed, reruns]: [string[], string[]] = [[], []];
    for await (const outcome of rerunFailed(refold.forLinkedAccount(account), { since, dryRun: !rerun })) {
      failed.push(`${outcome.execution._id} ${outcome.execution.status}`);
      if (outcome.rerun_id) reruns.push(outcome.rerun_id);
    }
    reports.push({ account, failed, reruns });
  }
  return reports;
}
