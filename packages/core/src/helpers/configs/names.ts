import { InvalidInputError } from '../../errors/refold-error.ts';
import type { Config, ConfigField, ConfigWorkflow } from '../../generated/types.ts';

/** Config of an app. */
export interface ConfigOfApp {
  readonly slug: string;
  /** Defaults to the config whose id is the linked account's. */
  readonly config_id?: string;
  /** Id of the connection that the config is for, for an app that holds several for the account. */
  readonly connection?: string | undefined;
}

/** The workflow with this name or id. */
export function workflowNamed(config: Config, name: string): ConfigWorkflow {
  return theOne(config.workflows, name, 'workflow', config.slug);
}

/** The field with this name or id: of the app, or of one workflow. */
export function fieldNamed(config: Config, name: string, workflow?: ConfigWorkflow): ConfigField {
  const fields = workflow ? (workflow.fields ?? []) : config.fields;
  return theOne(fields, name, 'field', workflow?.name ?? config.slug);
}

function theOne<T extends { readonly id: string; readonly name: string }>(
  all: readonly T[],
  name: string,
  kind: string,
  place: string,
): T {
  const byId = all.find(({ id }) => id === name);
  if (byId) return byId;
  const named = all.filter((one) => one.name === name);
  if (named.length === 1) return named[0]!;
  const known = (named.length > 1 ? named : all).map((one) => `"${one.name}" (${one.id})`).join(', ');
  const problem = named.length > 1 ? `has several ${kind}s "${name}", so use an id` : `has no ${kind} "${name}"`;
  throw new InvalidInputError(kind, `${place} ${problem}. Known: ${known || 'none'}.`);
}
