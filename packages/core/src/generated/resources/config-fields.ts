// Generated from the contract by `npm run generate`. Do not edit.
import type { ApiCall, CallOptions, Methods } from '../../runtime.ts';
import type {
  ConfigField,
  ConfigFieldList,
  ConfigFieldRuleOptions,
  DeleteConfigFieldParams,
  GetConfigFieldParams,
  GetConfigFieldRuleOptionsParams,
  ListConfigFieldsParams,
  UpdateConfigFieldParams,
} from '../types.ts';

/** Single fields of a config, their values and their options. */
export interface ConfigFields {
  /**
   * List config fields.
   *
   * Reads all fields of a linked account's config for an app: those of the app, and those of each workflow under
   * that workflow. It only reads, although it is a POST. Returns everything at once, without pages. Fields that went
   * wrong are listed in `field_errors`, beside a 200. An app that is not known or not enabled is 500.
   *
   * `POST /api/v2/public/config/field` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 400: Older answer to an API key that was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The app is not known or not enabled.
   */
  list(params: ListConfigFieldsParams, options?: CallOptions): ApiCall<ConfigFieldList>;

  /**
   * Clear a config field.
   *
   * Removes the stored value of one field. The field itself stays, without a value. Returns the field as it is now.
   * An unknown config, or a workflow that is not on it, is 404; an app that is not known or not enabled is 500.
   *
   * `DELETE /api/v2/public/config/field/{fieldId}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: Older answer to an API key that was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such config or no such workflow on it, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The app is not known or not enabled.
   */
  delete(params: DeleteConfigFieldParams, options?: CallOptions): ApiCall<ConfigField>;

  /**
   * Get a config field.
   *
   * Reads one field with its value and its options. Use it to load the options of one field alone. It only reads,
   * although it is a POST. An unknown field is 400, an app that is not known or not enabled 500.
   *
   * `POST /api/v2/public/config/field/{fieldId}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 400: No such field, or an API key was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The app is not known or not enabled.
   */
  get(params: GetConfigFieldParams, options?: CallOptions): ApiCall<ConfigField>;

  /**
   * Set a config field.
   *
   * Sets the value of one field and leaves the others as they are. The form of the value follows the field: text for
   * most, a list where `multiple` is set, and for map fields an object from label to option. Returns the field as it
   * is now. An unknown config is 404, an app that is not known or not enabled 500.
   *
   * `PUT /api/v2/public/config/field/{fieldId}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: Older answer to an API key that was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such config or no such workflow on it, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The app is not known or not enabled.
   */
  update(params: UpdateConfigFieldParams, options?: CallOptions): ApiCall<ConfigField>;

  /**
   * Get the options of a rule column.
   *
   * Reads what can be chosen in one column of a rule, for fields whose type is `rule_engine`. Use it while a
   * customer builds a rule. It only reads, although it is a POST. The sources show two forms of the reply, so each
   * member is optional. A field that is no rule field, or has no columns, is 400.
   *
   * `POST /api/v2/public/config/rule-engine/{fieldId}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 400: The field is no rule field, or an API key was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  getRuleOptions(params: GetConfigFieldRuleOptionsParams, options?: CallOptions): ApiCall<ConfigFieldRuleOptions>;
}

/** By method, the operation that it calls. */
export const methods: Methods = `
list listConfigFields POST /api/v2/public/config/field ls s {"h":["slug"],"r":["slug"],"a":"header"}
delete deleteConfigField DELETE /api/v2/public/config/field/{fieldId} ls i {"q":["config_id","workflow_id"],"h":["slug","disable_field_options"],"r":["slug"],"a":"header"}
get getConfigField POST /api/v2/public/config/field/{fieldId} ls s {"q":["config_id","workflow_id"],"h":["slug","disable_field_options"],"r":["slug"],"a":"header","b":"fields"}
update updateConfigField PUT /api/v2/public/config/field/{fieldId} ls i {"q":["config_id","workflow_id"],"h":["slug","disable_field_options"],"r":["slug","value"],"a":"header","b":"fields","n":true}
getRuleOptions getConfigFieldRuleOptions POST /api/v2/public/config/rule-engine/{fieldId} ls s {"q":["config_id","workflow_id"],"h":["slug"],"r":["slug","rule_column"],"a":"header","b":"fields","n":true}
`;
