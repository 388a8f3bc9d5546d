// Generated from the contract by `npm run generate`. Do not edit.
import {
  Resource,
  accountHeader,
  fields,
  headers,
  idempotent,
  operation,
  path,
  query,
  required,
  safe,
} from '../runtime.ts';
import type { ApiCall, CallOptions, Operation } from '../runtime.ts';
import type { ConfigContents, ConfigField, ConfigFieldValue, ConfigOption } from './common.ts';

/** The fields of a config. Newer responses leave out `config_id`. */
export interface ConfigFieldList extends ConfigContents {
  /** Id of the config. */
  config_id?: string;
}

/** What can be chosen in a rule's column. Newer pages show `options`, older ones the other members. */
export interface ConfigFieldRuleOptions {
  /** Output of the code that decides about the options. Sources only show it empty. */
  conditional_code_stdout?: unknown[];
  /** What can be chosen. */
  options?: ConfigOption[];
  rule_column?: RuleColumnParts;
}

/** A value to read the field with. It may be left out, and so may the whole body. */
export interface GetConfigFieldRequest {
  value?: ConfigFieldValue;
}

/** Which column of a rule the options are for. */
export interface GetConfigFieldRuleOptionsRequest {
  rule_column: RuleColumn;
}

/**
 * The column of a rule whose options are wanted. The sources show two forms: a field with its name and type, or the
 * left-hand side that was chosen. Further members may be sent.
 */
export interface RuleColumn {
  /** Type of the column's field. */
  field_type?: string;
  /** The left-hand side that was chosen. No source shows its form. */
  lhs?: unknown;
  /** Name of the column's field. */
  name?: string;
  [key: string]: unknown;
}

/** One part of a rule's column, such as its operator. */
export interface RuleColumnPart {
  /** Name for people to read. */
  name?: string;
  /** What can be chosen. Sources only show it empty. */
  options?: ConfigOption[];
  /** How to show the part, such as `text` or `select`. */
  type?: string;
}

/** The parts of a rule's column that can be filled in. */
export interface RuleColumnParts {
  /** The operator between the sides. */
  operator?: RuleColumnPart;
  /** The right-hand side. */
  rhs?: RuleColumnPart;
}

/** The value to store. */
export interface UpdateConfigFieldRequest {
  value: ConfigFieldValue;
}

/** Parameters of `configFields.clear`. */
export interface DeleteConfigFieldParams {
  /** Id of the field. */
  field_id: string;
  /** Slug of the application, in lower case. It travels as a header. */
  slug: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /**
   * The connection that is meant, for an app that holds several for this account. A write without it is refused for such
   * an app, and a read means the default connection. Apps with one connection do without it.
   */
  connection_id?: string;
  /** Skip loading the options of the fields, for when they are not needed. */
  disable_field_options?: boolean;
  /** The workflow that the field belongs to. Leave it out for fields of the app. */
  workflow_id?: string;
}

/** Parameters of `configFields.get`. */
export interface GetConfigFieldParams extends Partial<GetConfigFieldRequest> {
  /** Id of the field. */
  field_id: string;
  /** Slug of the application, in lower case. It travels as a header. */
  slug: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /**
   * The connection that is meant, for an app that holds several for this account. A write without it is refused for such
   * an app, and a read means the default connection. Apps with one connection do without it.
   */
  connection_id?: string;
  /** Skip loading the options of the fields, for when they are not needed. */
  disable_field_options?: boolean;
  /** The workflow that the field belongs to. Leave it out for fields of the app. */
  workflow_id?: string;
}

/** Parameters of `configFields.getRuleOptions`. */
export interface GetConfigFieldRuleOptionsParams extends GetConfigFieldRuleOptionsRequest {
  /** Id of the field. */
  field_id: string;
  /** Slug of the application, in lower case. It travels as a header. */
  slug: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /**
   * The connection that is meant, for an app that holds several for this account. A write without it is refused for such
   * an app, and a read means the default connection. Apps with one connection do without it.
   */
  connection_id?: string;
  /** The workflow that the field belongs to. Leave it out for fields of the app. */
  workflow_id?: string;
}

/** Parameters of `configFields.list`. */
export interface ListConfigFieldsParams {
  /** Slug of the application, in lower case. It travels as a header. */
  slug: string;
  /**
   * The connection that is meant, for an app that holds several for this account. A write without it is refused for such
   * an app, and a read means the default connection. Apps with one connection do without it.
   */
  connection_id?: string;
}

/** Parameters of `configFields.update`. */
export interface UpdateConfigFieldParams extends UpdateConfigFieldRequest {
  /** Id of the field. */
  field_id: string;
  /** Slug of the application, in lower case. It travels as a header. */
  slug: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /**
   * The connection that is meant, for an app that holds several for this account. A write without it is refused for such
   * an app, and a read means the default connection. Apps with one connection do without it.
   */
  connection_id?: string;
  /** Skip loading the options of the fields, for when they are not needed. */
  disable_field_options?: boolean;
  /** The workflow that the field belongs to. Leave it out for fields of the app. */
  workflow_id?: string;
}

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
export const listConfigFields: Operation<ListConfigFieldsParams, ConfigFieldList, 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'listConfigFields',
    route: 'POST /api/v2/public/config/field',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: safe,
    write: [
      /* @__PURE__ */ required('slug'),
      /* @__PURE__ */ query(['connection_id']),
      /* @__PURE__ */ headers(['slug']),
      accountHeader,
    ],
    returns: 'object',
    has: ['slug', 'fields', 'workflows'],
  });

/**
 * Clear a config field.
 *
 * Removes the stored value of one field. The field itself stays, without a value. Returns the field as it is now.
 * An unknown config, or a workflow that is not on it, is 404; an app that is not known or not enabled is 500.
 *
 * `DELETE /api/v2/public/config/field/{field_id}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
 *
 * @throws 400: The account holds several connections to the app and none is named, or, in older answers, an API key was sent without `linked_account_id`.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such config or no such workflow on it, or an API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 * @throws 500: The app is not known or not enabled.
 */
export const deleteConfigField: Operation<DeleteConfigFieldParams, ConfigField, 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'deleteConfigField',
    route: 'DELETE /api/v2/public/config/field/{field_id}',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: idempotent,
    write: [
      /* @__PURE__ */ required('slug'),
      path,
      /* @__PURE__ */ query(['config_id', 'connection_id', 'workflow_id']),
      /* @__PURE__ */ headers(['slug', 'disable_field_options']),
      accountHeader,
    ],
    returns: 'object',
    has: ['id', 'name', 'field_type'],
  });

/**
 * Get a config field.
 *
 * Reads one field with its value and its options. Use it to load the options of one field alone. It only reads,
 * although it is a POST. An unknown field is 400, an app that is not known or not enabled 500.
 *
 * `POST /api/v2/public/config/field/{field_id}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
 *
 * @throws 400: No such field, or an API key was sent without `linked_account_id`.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: An API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 * @throws 500: The app is not known or not enabled.
 */
export const getConfigField: Operation<GetConfigFieldParams, ConfigField, 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'getConfigField',
    route: 'POST /api/v2/public/config/field/{field_id}',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: safe,
    write: [
      /* @__PURE__ */ required('slug'),
      path,
      /* @__PURE__ */ query(['config_id', 'connection_id', 'workflow_id']),
      /* @__PURE__ */ headers(['slug', 'disable_field_options']),
      accountHeader,
      /* @__PURE__ */ fields(['value']),
    ],
    returns: 'object',
    has: ['id', 'name', 'field_type'],
  });

/**
 * Set a config field.
 *
 * Sets the value of one field and leaves the others as they are. The form of the value follows the field: text for
 * most, a list where `multiple` is set, and for map fields an object from label to option. Returns the field as it
 * is now. An unknown config is 404, an app that is not known or not enabled 500.
 *
 * `PUT /api/v2/public/config/field/{field_id}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
 *
 * @throws 400: The account holds several connections to the app and none is named, or, in older answers, an API key was sent without `linked_account_id`.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such config or no such workflow on it, or an API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 * @throws 500: The app is not known or not enabled.
 */
export const updateConfigField: Operation<UpdateConfigFieldParams, ConfigField, 'linkedAccount' | 'sessionToken'> =
  /* @__PURE__ */ operation({
    id: 'updateConfigField',
    route: 'PUT /api/v2/public/config/field/{field_id}',
    credentials: ['linkedAccount', 'sessionToken'],
    retry: idempotent,
    write: [
      /* @__PURE__ */ required('slug', 'value'),
      path,
      /* @__PURE__ */ query(['config_id', 'connection_id', 'workflow_id']),
      /* @__PURE__ */ headers(['slug', 'disable_field_options']),
      accountHeader,
      /* @__PURE__ */ fields(['value'], { always: true }),
    ],
    returns: 'object',
    has: ['id', 'name', 'field_type'],
  });

/**
 * Get the options of a rule column.
 *
 * Reads what can be chosen in one column of a rule, for fields whose type is `rule_engine`. Use it while a
 * customer builds a rule. It only reads, although it is a POST. The sources show two forms of the response, so each
 * member is optional. A field that is no rule field, or has no columns, is 400.
 *
 * `POST /api/v2/public/config/rule-engine/{field_id}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
 *
 * @throws 400: The field is no rule field, or an API key was sent without `linked_account_id`.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: An API key was sent without `linked_account_id`.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const getConfigFieldRuleOptions: Operation<
  GetConfigFieldRuleOptionsParams,
  ConfigFieldRuleOptions,
  'linkedAccount' | 'sessionToken'
> = /* @__PURE__ */ operation({
  id: 'getConfigFieldRuleOptions',
  route: 'POST /api/v2/public/config/rule-engine/{field_id}',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: safe,
  write: [
    /* @__PURE__ */ required('slug', 'rule_column'),
    path,
    /* @__PURE__ */ query(['config_id', 'connection_id', 'workflow_id']),
    /* @__PURE__ */ headers(['slug']),
    accountHeader,
    /* @__PURE__ */ fields(['rule_column'], { always: true }),
  ],
  returns: 'object',
});

/** Single fields of a config, their values and their options. */
export class ConfigFields extends Resource {
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
  list(params: ListConfigFieldsParams, options?: CallOptions): ApiCall<ConfigFieldList> {
    return listConfigFields(this.client, params, options);
  }

  /**
   * Clear a config field.
   *
   * Removes the stored value of one field. The field itself stays, without a value. Returns the field as it is now.
   * An unknown config, or a workflow that is not on it, is 404; an app that is not known or not enabled is 500.
   *
   * `DELETE /api/v2/public/config/field/{field_id}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: The account holds several connections to the app and none is named, or, in older answers, an API key was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such config or no such workflow on it, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The app is not known or not enabled.
   */
  clear(params: DeleteConfigFieldParams, options?: CallOptions): ApiCall<ConfigField> {
    return deleteConfigField(this.client, params, options);
  }

  /**
   * Get a config field.
   *
   * Reads one field with its value and its options. Use it to load the options of one field alone. It only reads,
   * although it is a POST. An unknown field is 400, an app that is not known or not enabled 500.
   *
   * `POST /api/v2/public/config/field/{field_id}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 400: No such field, or an API key was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The app is not known or not enabled.
   */
  get(params: GetConfigFieldParams, options?: CallOptions): ApiCall<ConfigField> {
    return getConfigField(this.client, params, options);
  }

  /**
   * Set a config field.
   *
   * Sets the value of one field and leaves the others as they are. The form of the value follows the field: text for
   * most, a list where `multiple` is set, and for map fields an object from label to option. Returns the field as it
   * is now. An unknown config is 404, an app that is not known or not enabled 500.
   *
   * `PUT /api/v2/public/config/field/{field_id}` with an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: The account holds several connections to the app and none is named, or, in older answers, an API key was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such config or no such workflow on it, or an API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   * @throws 500: The app is not known or not enabled.
   */
  update(params: UpdateConfigFieldParams, options?: CallOptions): ApiCall<ConfigField> {
    return updateConfigField(this.client, params, options);
  }

  /**
   * Get the options of a rule column.
   *
   * Reads what can be chosen in one column of a rule, for fields whose type is `rule_engine`. Use it while a
   * customer builds a rule. It only reads, although it is a POST. The sources show two forms of the response, so each
   * member is optional. A field that is no rule field, or has no columns, is 400.
   *
   * `POST /api/v2/public/config/rule-engine/{field_id}` with an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 400: The field is no rule field, or an API key was sent without `linked_account_id`.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: An API key was sent without `linked_account_id`.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  getRuleOptions(params: GetConfigFieldRuleOptionsParams, options?: CallOptions): ApiCall<ConfigFieldRuleOptions> {
    return getConfigFieldRuleOptions(this.client, params, options);
  }
}
