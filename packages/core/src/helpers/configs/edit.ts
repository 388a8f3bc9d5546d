import { RefoldError } from '../../errors/refold-error.ts';
import {
  getConfig,
  getOrCreateConfig,
  listConfigs,
  updateConfigField,
  updateConfigWorkflow,
} from '../../generated/functions.ts';
import type { Config, ConfigField, ConfigFieldError, ConfigSummary } from '../../generated/types.ts';
import type { CallOptions } from '../../call/options.ts';
import { connectionOf, type ClientLike } from '../../call/call.ts';
import { BadRequestError } from '../../errors/api-error.ts';
import { forConnection, invoke, type AccountClient } from '../client.ts';
import { comparable } from '../comparable.ts';
import { AmbiguousConnectionError, type ConnectionChoice } from '../connections/ambiguous.ts';
import { listConnections } from '../connections/list.ts';
import { fieldNamed, workflowNamed, type ConfigOfApp } from './names.ts';

/** A config was written, but what was read back is not what was asked for. */
export class ConfigNotAppliedError extends RefoldError {
  static override readonly name: string = 'ConfigNotAppliedError';

  /** Fields among those written that went wrong, as the server says. */
  readonly fieldErrors: readonly ConfigFieldError[];
  /** Names of fields whose value is not the one that was asked for. */
  readonly fields: readonly string[];
  /** Names of workflows that are not in the state that was asked for. */
  readonly workflows: readonly string[];

  constructor(slug: string, { fieldErrors, fields, workflows }: NotApplied) {
    const problems = [
      ...fieldErrors.map(({ name, error }) => `field "${name}": ${error.message}`),
      ...fields.map((name) => `field "${name}" has another value than was asked for`),
      ...workflows.map((name) => `workflow "${name}" is not in the state that was asked for`),
    ];
    super(`The config of ${slug} was written but did not take effect: ${problems.join('; ')}.`, {
      code: 'config_not_applied',
    });
    this.fieldErrors = fieldErrors;
    this.fields = fields;
    this.workflows = workflows;
  }
}

type NotApplied = Pick<ConfigNotAppliedError, 'fieldErrors' | 'fields' | 'workflows'>;
type FieldChange = { readonly field: string; readonly value: unknown; readonly workflow?: string };

/** Changes to a config, collected until `save()`. */
export class ConfigEditor {
  readonly #client: AccountClient;
  readonly #params: Omit<ConfigOfApp, 'connection'>;
  readonly #fields: FieldChange[] = [];
  readonly #workflows = new Map<string, boolean>();

  /** @internal */
  constructor(client: AccountClient, { connection, ...params }: ConfigOfApp) {
    this.#client = forConnection(client, connection);
    this.#params = params;
  }

  /** Sets a field of the app, or with `workflow` one of a workflow. Both go by name or id. */
  set(field: string, value: unknown, { workflow }: { readonly workflow?: string } = {}): this {
    this.#fields.push({ field, value, workflow });
    return this;
  }

  /** Lets a workflow run, by name or id. */
  enable(workflow: string): this {
    this.#workflows.set(workflow, true);
    return this;
  }

  /** Keeps a workflow from running, by name or id. */
  disable(workflow: string): this {
    this.#workflows.set(workflow, false);
    return this;
  }

  /**
   * Writes the changes one by one, fields before workflows, leaves everything else as it is, then reads the config again to
   * prove that they took effect. All requests may be repeated, so after a failure save again. Options are not loaded, so the
   * app behind is not asked and its limits are not touched.
   *
   * @throws InvalidInputError for a name that is unknown or not the only one, before anything is written.
   * @throws AmbiguousConnectionError when the account holds several connections to the app and none is named, before anything
   * is written.
   * @throws ConfigNotAppliedError when a field or a workflow is not as was asked for.
   */
  async save(options: CallOptions = {}): Promise<Config> {
    const client = this.#client;
    const { slug } = this.#params;
    const lenient = { ...options, throwOnFailure: false };
    const before = await invoke(
      client,
      'configs.getOrCreate',
      getOrCreateConfig,
      { ...this.#params, disable_field_options: true },
      lenient,
    ).catch(async (error: unknown) => {
      if (error instanceof BadRequestError) await this.#refuseAmbiguity(options, error);
      throw error;
    });
    const { config_id, connection_id } = before;
    if (connection_id !== undefined) await this.#refuseAmbiguity(options);
    const fields = this.#fields.map(({ field, value, workflow }) => {
      const owner = workflow === undefined ? undefined : workflowNamed(before, workflow);
      return { field_id: fieldNamed(before, field, owner).id, value, workflow_id: owner?.id };
    });
    const workflows = [...this.#workflows].map(([name, enabled]) => ({ ...workflowNamed(before, name), enabled }));
    for (const field of fields) {
      await invoke(
        client,
        'configFields.update',
        updateConfigField,
        { ...field, slug, config_id, disable_field_options: true },
        options,
      );
    }
    for (const { id, enabled } of workflows) {
      await invoke(
        client,
        'configs.setWorkflow',
        updateConfigWorkflow,
        { slug, config_id, workflow_id: id, enabled },
        options,
      );
    }
    const after = await invoke(
      client,
      'configs.get',
      getConfig,
      { slug, config_id, disable_field_options: true },
      lenient,
    );
    const fieldErrors = (after.field_errors ?? []).filter(({ id }) => fields.some(({ field_id }) => field_id === id));
    const lost = fields
      .map((change) => ({ change, field: fieldOf(after, change) }))
      .filter(({ change, field }) => !holds(field, change.value) && !fieldErrors.some(({ id }) => id === field.id));
    const wrong = workflows.filter(({ id, enabled }) => workflowNamed(after, id).enabled !== enabled);
    if (fieldErrors.length + lost.length + wrong.length === 0) return after;
    throw new ConfigNotAppliedError(slug, {
      fieldErrors,
      fields: lost.map(({ field }) => field.name),
      workflows: wrong.map(({ name }) => name),
    });
  }

  /** A config of an app with several connections has one of each; to name none is refused, or means one without a word. */
  async #refuseAmbiguity(options: CallOptions, cause?: unknown): Promise<void> {
    const { connectionId, credential } = connectionOf(this.#client);
    if (connectionId !== undefined) return;
    const { slug } = this.#params;
    const choices =
      credential === 'linkedAccount'
        ? await listConnections(this.#client as ClientLike<'linkedAccount'>, { slug }, options)
        : ofConfigs(await invoke(this.#client, 'configs.list', listConfigs, { slug }, options));
    if (choices.filter(({ id }) => id !== undefined).length < 2) return;
    throw new AmbiguousConnectionError('editConfig', slug, choices, { advice: 'Name one as `connection`', cause });
  }
}

function fieldOf(config: Config, change: { readonly field_id: string; readonly workflow_id?: string }): ConfigField {
  const owner = change.workflow_id === undefined ? undefined : workflowNamed(config, change.workflow_id);
  return fieldNamed(config, change.field_id, owner);
}

/** Tells whether a field has a value. Of a field that shows a mapping instead it cannot be told, since nobody knows its form. */
function holds({ value, mapping }: ConfigField, wanted: unknown): boolean {
  if (value === undefined && mapping !== undefined) return true;
  return comparable(value) === comparable(wanted);
}

/** Begins to change what a customer has chosen for an app. Nothing is sent before `save()`. */
export function editConfig(client: AccountClient, params: ConfigOfApp): ConfigEditor {
  return new ConfigEditor(client, params);
}

/** The connections that configs name, which is all that a session token can see of them. */
function ofConfigs(configs: readonly ConfigSummary[]): readonly ConnectionChoice[] {
  const ids = new Set(configs.flatMap(({ connection_id: id }) => id ?? []));
  return [...ids].map((id) => ({ id, label: id }));
}
