import { l as RefoldError } from "./errors-Dc9kSQyl.js";
import { t as Config } from "./configs-d4BuOluu.js";
import { a as ConfigFieldError } from "./common-D4m0w_WH.js";
import { c as CallOptions } from "./caller-BCzgPNgE.js";
import { t as AccountActing } from "./acting-Ba6uTR4D.js";
/** A config was written, but what was read back is not what was asked for. */
declare class ConfigNotAppliedError extends RefoldError {
  static override get name(): string;
  /** Fields among those written that went wrong, as the server says. */
  readonly fieldErrors: readonly ConfigFieldError[];
  /** Names of fields whose value is not the one that was asked for. */
  readonly fields: readonly string[];
  /** Names of workflows that are not in the state that was asked for. */
  readonly workflows: readonly string[];
  constructor(slug: string, { fieldErrors, fields, workflows }: NotApplied);
}
type NotApplied = Pick<ConfigNotAppliedError, "fieldErrors" | "fields" | "workflows">;
/** Changes to a config, collected until `save()`. */
declare class ConfigEditor {
  #private;
  /** Sets a field of the app, or with `workflow` one of a workflow. Both go by name or id. */
  set(field: string, value: unknown, { workflow }?: {
    readonly workflow?: string;
  }): this;
  /** Lets a workflow run, by name or id. */
  enable(workflow: string): this;
  /** Keeps a workflow from running, by name or id. */
  disable(workflow: string): this;
  /**
   * Writes the changes one by one, fields before workflows, leaves everything else as it is, then reads the config again to
   * prove that they took effect. All requests may be repeated, so after a failure save again. Options are not loaded, so the
   * app behind is not asked and its limits are not touched.
   *
   * @throws InvalidInputError for a name that is unknown or not the only one, before anything is written.
   * @throws ConfigNotAppliedError when a field or a workflow is not as was asked for.
   */
  save(options?: CallOptions): Promise<Config>;
}
/** Begins to change what a customer has chosen for an app. Nothing is sent before `save()`. */
declare function editConfig(client: AccountActing, params: {
  readonly slug: string;
  readonly config_id?: string;
}): ConfigEditor;
/** Something that keeps a config from working. */
interface ConfigProblem {
  /** `empty`: a required field has no value. `error`: the server says that a field went wrong. */
  readonly kind: "empty" | "error";
  readonly field: string;
  /** The workflow that the field belongs to; absent for fields of the app and where the server does not say. */
  readonly workflow?: string;
  readonly message: string;
}
/** What would keep a config's enabled workflows from working, judged from the config alone. Empty when all is well. */
declare function problemsOf({ fields, workflows, field_errors }: Config): readonly ConfigProblem[];
/**
 * Reads a customer's config for an app and says what would keep it from working. Creates the config where there is none.
 *
 * @throws NotFoundError for an unknown app.
 */
declare function preflightConfig(client: AccountActing, { slug, config_id }: {
  readonly slug: string;
  readonly config_id?: string;
}, options?: CallOptions): Promise<readonly ConfigProblem[]>;
export { ConfigNotAppliedError as a, ConfigEditor as i, preflightConfig as n, editConfig as o, problemsOf as r, ConfigProblem as t };