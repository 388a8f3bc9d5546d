// Generated from the contract by `npm run generate`. Do not edit.
import type { ConfigContents, ConfigFieldValue, ConfigOption } from './common.ts';

/** The fields of a config. Newer replies leave out `config_id`. */
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

/** Parameters of `configFields.delete`. */
export interface DeleteConfigFieldParams {
  /** Id of the field. */
  fieldId: string;
  /** Slug of the application, in lower case. It travels as a header. */
  slug: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /** Skip loading the options of the fields, for when they are not needed. */
  disable_field_options?: boolean;
  /** The workflow that the field belongs to. Leave it out for fields of the app. */
  workflow_id?: string;
}

/** Parameters of `configFields.get`. */
export interface GetConfigFieldParams extends GetConfigFieldRequest {
  /** Id of the field. */
  fieldId: string;
  /** Slug of the application, in lower case. It travels as a header. */
  slug: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /** Skip loading the options of the fields, for when they are not needed. */
  disable_field_options?: boolean;
  /** The workflow that the field belongs to. Leave it out for fields of the app. */
  workflow_id?: string;
}

/** Parameters of `configFields.getRuleOptions`. */
export interface GetConfigFieldRuleOptionsParams extends GetConfigFieldRuleOptionsRequest {
  /** Id of the field. */
  fieldId: string;
  /** Slug of the application, in lower case. It travels as a header. */
  slug: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /** The workflow that the field belongs to. Leave it out for fields of the app. */
  workflow_id?: string;
}

/** Parameters of `configFields.list`. */
export interface ListConfigFieldsParams {
  /** Slug of the application, in lower case. It travels as a header. */
  slug: string;
}

/** Parameters of `configFields.update`. */
export interface UpdateConfigFieldParams extends UpdateConfigFieldRequest {
  /** Id of the field. */
  fieldId: string;
  /** Slug of the application, in lower case. It travels as a header. */
  slug: string;
  /** Config to use. Defaults to the one whose id is the linked account id. */
  config_id?: string;
  /** Skip loading the options of the fields, for when they are not needed. */
  disable_field_options?: boolean;
  /** The workflow that the field belongs to. Leave it out for fields of the app. */
  workflow_id?: string;
}
