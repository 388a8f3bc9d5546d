import type { ApiReport } from './api/compare.ts';
import type { ContractChange } from './contract/classify.ts';
import { impacts } from './impact.ts';

const titles = { breaking: 'Breaking', additive: 'Additive', documentation: 'Documentation' } as const;

/** The changes of the contract as text that is Markdown too: by impact, each with its operation, pointer and reason. */
export function contractReport(changes: readonly ContractChange[]): string {
  if (changes.length === 0) return 'The contract is the one of the last release.';
  return impacts
    .map((impact) => ({ impact, own: changes.filter((change) => change.impact === impact) }))
    .filter(({ own }) => own.length > 0)
    .map(({ impact, own }) => [`### ${titles[impact]} (${own.length})`, '', ...own.map(lineOf)].join('\n'))
    .join('\n\n');
}

/** Lines that no longer compile, in the same form. */
export function apiReport({ breaks, changed }: ApiReport): string {
  const listed = changed.length === 0 ? 'No report has changed.' : `Changed reports: ${changed.join(', ')}.`;
  if (breaks.length === 0) return `Everything that compiled with the last release still does. ${listed}`;
  const lines = breaks.map(({ about, reason }) => `- ${about}: ${reason}`);
  return [`### API breaks (${breaks.length})`, '', ...lines, '', listed].join('\n');
}

const lineOf = (change: ContractChange): string =>
  `- ${readable(change.pointer)} (${change.kind}): ${change.reason}\n  at ${change.places.join(' and ')}`;

/** `#/paths/~1a~1b/get/parameters/0` as `GET /a/b parameters/0`. */
function readable(pointer: string): string {
  const [, place, ...rest] = pointer.split('/');
  if (place !== 'paths' || rest.length === 0) return pointer;
  const [path, verb, ...below] = rest;
  const route = path!.replaceAll('~1', '/').replaceAll('~0', '~');
  return [verb?.toUpperCase(), route, below.join('/').replaceAll('~1', '/')].filter(Boolean).join(' ');
}
