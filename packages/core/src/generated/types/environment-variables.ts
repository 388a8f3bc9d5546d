// Generated from the contract by `npm run generate`. Do not edit.
import type { Environment, PageInfo } from './common.ts';

/** A stored value in a list. */
export interface ListedVariableValue extends VariableValueFields {
  /** The variable's definition, in short. Its id alone is possible too. */
  variable_definition_id: VariableDefinition | string;
}

/** A value, and what it is for. */
export interface SetVariableValueRequest {
  /** The value as text. It must fit the variable's format. */
  value: string;
  /** Id of the variable's definition. */
  variable_definition_id: string;
  /** The linked account that the value is for. The scope `linked_account` needs it with an API key. */
  linked_account_id?: string;
  /** The workflow that the value is for. The scope `workflow` needs it. */
  workflow_id?: string;
}

/** A variable without its value. */
export interface VariableDefinition {
  /** Refold's own id, 24 hexadecimal digits. Other calls name it `definition_id` or `variable_definition_id`. */
  _id: string;
  /** Whether values are stored encrypted, and not readable afterwards. */
  encrypted: boolean;
  /** Name under which workflows know the variable. */
  name: string;
  scope: VariableScope;
  /** When the definition was made. */
  createdAt?: string;
  /** The same as `createdAt`. Reading a single definition gives this name. */
  created_at?: string;
  /** Who made the definition. */
  created_by?: string;
  /** What the variable is for. */
  description?: string;
  /** Id of your organization. */
  org_id?: string;
  /** When the definition last changed. */
  updatedAt?: string;
  /** The same as `updatedAt`. Reading a single definition gives this name. */
  updated_at?: string;
  /** Who last changed the definition. */
  updated_by?: string;
  /** Format that values must have. New ones may appear. */
  var_format?: 'string' | 'number' | 'url' | (string & {});
}

/** One page of variable definitions. */
export interface VariableDefinitionPage extends PageInfo {
  /** The definitions on this page. */
  docs: VariableDefinition[];
}

/** What a variable has one value for. New values may appear. */
export type VariableScope = 'org' | 'workspace' | 'linked_account' | 'workflow' | (string & {});

/** Says that the call succeeded, which the HTTP status says too. */
export type VariableStatus = 'success' | (string & {});

/** A stored value. */
export interface VariableValue extends VariableValueFields {
  /** Id of the variable's definition. */
  variable_definition_id: string;
}

/** A confirmation that a value is gone. */
export interface VariableValueDeleted {
  /** What was done, with the name of the variable. */
  message: string;
  status: VariableStatus;
}

/** What is known of every stored value. */
export interface VariableValueFields {
  /** Refold's own id of the value. It deletes the value. */
  _id: string;
  /** The value as text. Where it is encrypted, lists show `[REDACTED]` and setting it answers with cipher text. */
  value: string;
  /** When the value was made. */
  createdAt?: string;
  /** Who made the value. */
  created_by?: string;
  environment?: Environment;
  /** The linked account that the value is for, if its scope is `linked_account`. */
  linked_account_id?: string;
  /** Id of your organization. */
  org_id?: string;
  /** When the value last changed. */
  updatedAt?: string;
  /** Who last changed the value. */
  updated_by?: string;
  /** The workflow that the value is for, if its scope is `workflow`. */
  workflow_id?: string;
}

/** One page of stored values. */
export interface VariableValuePage extends PageInfo {
  /** The values on this page. */
  docs: ListedVariableValue[];
  status?: VariableStatus;
}

/** The value of a variable, with its name and scope. */
export interface VariableValueReading {
  /** Whether the value is stored encrypted. */
  encrypted: boolean;
  /** Name of the variable. */
  name: string;
  scope: VariableScope;
  /** The value as text, whatever its format. `[REDACTED]` where it is encrypted. */
  value: string;
  /** Id of the variable's definition. */
  variable_definition_id: string;
}

/** A variable definition in its wrapper. */
export interface WrappedVariableDefinition {
  definition: VariableDefinition;
}

/** Parameters of `environmentVariables.deleteValue`. */
export interface DeleteVariableValueParams {
  /** Id of the value to delete. */
  scope_or_value_id: string;
}

/** Parameters of `environmentVariables.getDefinition`. */
export interface GetVariableDefinitionParams {
  /** Id of the definition. */
  id: string;
}

/** Parameters of `environmentVariables.getValue`. */
export interface GetVariableValueParams {
  /** Id of the variable's definition. */
  definition_id: string;
  /**
   * The environment to read from. The credential selects one already, and no source says what happens if this one
   * differs.
   */
  environment?: string;
  /** The workflow whose value to read. */
  workflow_id?: string;
}

/** Parameters of `environmentVariables.listDefinitions`. */
export interface ListVariableDefinitionsParams {
  /**
   * Items per page.
   *
   * @default 10
   */
  limit?: number;
  /** Only variables of this name. No source says whether a part of the name is enough. */
  name?: string;
  /**
   * Page to return, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /** Only variables of this scope. */
  scope?: 'org' | 'workspace' | 'linked_account' | 'workflow';
  /** Only variables of this format. */
  var_format?: 'string' | 'number' | 'url';
}

/** Parameters of `environmentVariables.listValues`. */
export interface ListVariableValuesParams {
  /** The scope whose values to list. */
  scope_or_value_id: 'org' | 'workspace' | 'linked_account' | 'workflow';
  /**
   * Items per page.
   *
   * @default 10
   */
  limit?: number;
  /**
   * Page to return, counted from 1.
   *
   * @default 1
   */
  page?: number;
  /** Only values of the variable with this definition. */
  variable_definition_id?: string;
  /** The workflow whose values to list. The scope `workflow` needs it. */
  workflow_id?: string;
}

/** Parameters of `environmentVariables.setValue`. */
export type SetVariableValueParams = SetVariableValueRequest;
