import { getReleasePlan } from '@changesets/get-release-plan';

/** Effect of the waiting changesets on the packages: each one's bump, `none` where there is no changeset. */
export type Plan = { readonly bump: string; readonly changesets: number };

// All packages share one version, so the bump of this one is the bump of all.
const SPOKESMAN = '@refold/core';

export async function readPlan(root: string): Promise<Plan> {
  const { changesets, releases } = await getReleasePlan(root);
  const bump = releases.find(({ name }) => name === SPOKESMAN)?.type ?? 'none';
  return { bump, changesets: changesets.length };
}
