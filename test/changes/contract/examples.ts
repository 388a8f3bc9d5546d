import type { ContractChange } from './classify.ts';

type WithExamples = { readonly components?: { readonly examples?: Readonly<Record<string, unknown>> } };

/** Shared examples whose content changed, which `redocly diff` does not look into. */
export function changedExamples(before: WithExamples, after: WithExamples): ContractChange[] {
  const [old, now] = [before, after].map(({ components }) => components?.examples ?? {});
  return Object.keys(old!)
    .filter((name) => name in now! && JSON.stringify(old![name]) !== JSON.stringify(now![name]))
    .map((name) => ({
      impact: 'documentation',
      pointer: `#/components/examples/${name}`,
      places: [`#/components/examples/${name}`],
      kind: 'modified',
      reason: 'Text, an example or a tag changed.',
      rated: 'documentation',
    }));
}
