import { getOrCreateConfig } from '../../generated/functions.ts';
import type { Config, ConfigField } from '../../generated/types.ts';
import type { CallOptions } from '../../call/options.ts';
import { forConnection, invoke, type AccountClient } from '../client.ts';
import type { ConfigOfApp } from './names.ts';

/** Something that keeps a config from working. */
export interface ConfigProblem {
  /** `empty`: a required field has no value. `error`: the server says that a field went wrong. */
  readonly kind: 'empty' | 'error';
  readonly field: string;
  /** The workflow that the field belongs to; absent for fields of the app and where the server does not say. */
  readonly workflow?: string;
  readonly message: string;
}

/** Lists what would keep a config's enabled workflows from working, judged from the config alone. Empty when all is well. */
export function configProblems({ fields, workflows, field_errors = [] }: Config): readonly ConfigProblem[] {
  const enabled = workflows.filter((workflow) => workflow.enabled);
  return [
    ...fields.filter(isEmpty).map((field) => emptyProblem(field)),
    ...enabled.flatMap((workflow) =>
      (workflow.fields ?? []).filter(isEmpty).map((field) => emptyProblem(field, workflow.name)),
    ),
    ...field_errors.map(({ name, error }) => ({ kind: 'error', field: name, message: error.message }) as const),
  ];
}

/**
 * Reads a customer's config for an app and says what would keep it from working. Creates the config where there is none.
 *
 * @throws NotFoundError for an unknown app.
 */
export async function preflightConfig(
  client: AccountClient,
  { connection, ...params }: ConfigOfApp,
  options?: CallOptions,
): Promise<readonly ConfigProblem[]> {
  const lean = { ...params, disable_field_options: true };
  return configProblems(
    await invoke(forConnection(client, connection), 'configs.getOrCreate', getOrCreateConfig, lean, options),
  );
}

function isEmpty({ required, value, defaultValue }: ConfigField): boolean {
  const stored = value ?? defaultValue;
  return (
    required === true &&
    (stored === undefined || stored === null || stored === '' || (Array.isArray(stored) && !stored.length))
  );
}

function emptyProblem({ name }: ConfigField, workflow?: string): ConfigProblem {
  const place = workflow === undefined ? '' : ` of "${workflow}"`;
  return { kind: 'empty', field: name, workflow, message: `"${name}"${place} needs a value.` };
}
