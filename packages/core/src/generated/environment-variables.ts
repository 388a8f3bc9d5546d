// Generated from the contract by `npm run generate`. Do not edit.
import {
  Resource,
  accountHeader,
  fields,
  idempotent,
  operation,
  pagedOperation,
  path,
  pathExcept,
  query,
  required,
  safe,
} from '../runtime.ts';
import type { ApiCall, CallOptions, Operation, OptionalPagedOperation, PagedCall, PagedOperation } from '../runtime.ts';
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

/**
 * List variable definitions.
 *
 * Lists the definitions of environment variables: names, scopes and formats, without values. Use it to find the id
 * under which values are read and set. Returns one page; an empty list is a page without items.
 *
 * `GET /api/v2/public/env/definitions` with an API key, or a session token. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The credential is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const listVariableDefinitions: OptionalPagedOperation<
  ListVariableDefinitionsParams,
  VariableDefinitionPage,
  VariableDefinition,
  'apiKey' | 'sessionToken'
> = /* @__PURE__ */ pagedOperation({
  id: 'listVariableDefinitions',
  route: 'GET /api/v2/public/env/definitions',
  credentials: ['apiKey', 'sessionToken'],
  retry: safe,
  write: [/* @__PURE__ */ query(['limit', 'name', 'page', 'scope', 'var_format'])],
  returns: 'object',
  page: { number: 'page', items: 'docs', hasNext: 'hasNextPage' },
});

/**
 * Get a variable definition.
 *
 * Reads the definition of one variable, without its value. Use it to learn which scope a value needs and which
 * format it must have. Returns the definition, wrapped in `definition`. An unknown definition is 404.
 *
 * `GET /api/v2/public/env/definitions/{id}` with an API key. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such definition.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const getVariableDefinition: Operation<GetVariableDefinitionParams, WrappedVariableDefinition, 'apiKey'> =
  /* @__PURE__ */ operation({
    id: 'getVariableDefinition',
    route: 'GET /api/v2/public/env/definitions/{id}',
    credentials: ['apiKey'],
    retry: safe,
    write: [path],
    returns: 'object',
    has: ['definition'],
  });

/**
 * Get the value of a variable.
 *
 * Reads the value of one variable. With an API key, a variable of the scope `linked_account` needs the account and
 * one of the scope `workflow` the workflow; a session token brings its account along. Returns the value with the
 * variable's name and scope. An encrypted value reads `[REDACTED]`.
 *
 * `GET /api/v2/public/env/value/{definition_id}` with an API key, or an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const getVariableValue: Operation<
  GetVariableValueParams,
  VariableValueReading,
  'apiKey' | 'linkedAccount' | 'sessionToken'
> = /* @__PURE__ */ operation({
  id: 'getVariableValue',
  route: 'GET /api/v2/public/env/value/{definition_id}',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: safe,
  write: [path, /* @__PURE__ */ query(['environment', 'workflow_id']), accountHeader],
  returns: 'object',
  has: ['name', 'variable_definition_id', 'encrypted'],
});

/**
 * Set the value of a variable.
 *
 * Stores the value of one variable, in place of the one before. The scope of the definition decides what else is
 * needed: the account for `linked_account`, the workflow for `workflow`. Returns the stored value; that of an
 * encrypted variable comes back as cipher text. A value that does not fit the variable's format is refused with 400.
 *
 * `POST /api/v2/public/env/values` with an API key, or an API key for one linked account, or a session token. May be repeated, so it is when it fails.
 *
 * @throws 400: The value does not fit the variable's format.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const setVariableValue: Operation<
  SetVariableValueParams,
  VariableValue,
  'apiKey' | 'linkedAccount' | 'sessionToken'
> = /* @__PURE__ */ operation({
  id: 'setVariableValue',
  route: 'POST /api/v2/public/env/values',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: idempotent,
  write: [
    /* @__PURE__ */ required('value', 'variable_definition_id'),
    accountHeader,
    /* @__PURE__ */ fields(['linked_account_id', 'value', 'variable_definition_id', 'workflow_id'], { always: true }),
  ],
  returns: 'object',
  has: ['_id', 'variable_definition_id', 'value'],
});

/**
 * Delete the value of a variable.
 *
 * Deletes one stored value; the definition stays. There is no way back. It is addressed by the value's own id, not
 * by the definition's. Returns a confirmation with the variable's name; an unknown value is 404.
 *
 * `DELETE /api/v2/public/env/values/{scope_or_value_id}` with an API key, or an API key for one linked account, or a session token. May be repeated, so it is when it fails.
 *
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 404: No such value.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const deleteVariableValue: Operation<
  DeleteVariableValueParams,
  VariableValueDeleted,
  'apiKey' | 'linkedAccount' | 'sessionToken'
> = /* @__PURE__ */ operation({
  id: 'deleteVariableValue',
  route: 'DELETE /api/v2/public/env/values/{scope_or_value_id}',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: idempotent,
  write: [
    /* @__PURE__ */ pathExcept({ scope_or_value_id: ['linked_account', 'org', 'workflow', 'workspace'] }),
    accountHeader,
  ],
  returns: 'object',
  has: ['status', 'message'],
});

/**
 * List the values of a scope.
 *
 * Lists the values that are stored in one scope. Use it to see all that a linked account or a workflow was given.
 * With an API key, the scope `linked_account` needs the account; the scope `workflow` needs the workflow, without
 * which the answer is 400. Returns one page of values, each with its variable's definition. Encrypted values read
 * `[REDACTED]`.
 *
 * `GET /api/v2/public/env/values/{scope_or_value_id}` with an API key, or an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
 *
 * @throws 400: The scope `workflow` was asked for without a workflow.
 * @throws 401: The API key or session token is missing, wrong, expired or rotated.
 * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
 */
export const listVariableValues: PagedOperation<
  ListVariableValuesParams,
  VariableValuePage,
  ListedVariableValue,
  'apiKey' | 'linkedAccount' | 'sessionToken'
> = /* @__PURE__ */ pagedOperation({
  id: 'listVariableValues',
  route: 'GET /api/v2/public/env/values/{scope_or_value_id}',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: safe,
  write: [path, /* @__PURE__ */ query(['limit', 'page', 'variable_definition_id', 'workflow_id']), accountHeader],
  returns: 'object',
  page: { number: 'page', items: 'docs', hasNext: 'hasNextPage' },
});

/** Variable definitions and their values, by scope. */
export class EnvironmentVariables extends Resource {
  /**
   * List variable definitions.
   *
   * Lists the definitions of environment variables: names, scopes and formats, without values. Use it to find the id
   * under which values are read and set. Returns one page; an empty list is a page without items.
   *
   * `GET /api/v2/public/env/definitions` with an API key, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The credential is missing, wrong, expired or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  listDefinitions(
    params?: ListVariableDefinitionsParams,
    options?: CallOptions,
  ): PagedCall<VariableDefinitionPage, VariableDefinition> {
    return listVariableDefinitions(this.client, params, options);
  }

  /**
   * Get a variable definition.
   *
   * Reads the definition of one variable, without its value. Use it to learn which scope a value needs and which
   * format it must have. Returns the definition, wrapped in `definition`. An unknown definition is 404.
   *
   * `GET /api/v2/public/env/definitions/{id}` with an API key. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such definition.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  getDefinition(params: GetVariableDefinitionParams, options?: CallOptions): ApiCall<WrappedVariableDefinition> {
    return getVariableDefinition(this.client, params, options);
  }

  /**
   * Get the value of a variable.
   *
   * Reads the value of one variable. With an API key, a variable of the scope `linked_account` needs the account and
   * one of the scope `workflow` the workflow; a session token brings its account along. Returns the value with the
   * variable's name and scope. An encrypted value reads `[REDACTED]`.
   *
   * `GET /api/v2/public/env/value/{definition_id}` with an API key, or an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  getValue(params: GetVariableValueParams, options?: CallOptions): ApiCall<VariableValueReading> {
    return getVariableValue(this.client, params, options);
  }

  /**
   * Set the value of a variable.
   *
   * Stores the value of one variable, in place of the one before. The scope of the definition decides what else is
   * needed: the account for `linked_account`, the workflow for `workflow`. Returns the stored value; that of an
   * encrypted variable comes back as cipher text. A value that does not fit the variable's format is refused with 400.
   *
   * `POST /api/v2/public/env/values` with an API key, or an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 400: The value does not fit the variable's format.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  setValue(params: SetVariableValueParams, options?: CallOptions): ApiCall<VariableValue> {
    return setVariableValue(this.client, params, options);
  }

  /**
   * Delete the value of a variable.
   *
   * Deletes one stored value; the definition stays. There is no way back. It is addressed by the value's own id, not
   * by the definition's. Returns a confirmation with the variable's name; an unknown value is 404.
   *
   * `DELETE /api/v2/public/env/values/{scope_or_value_id}` with an API key, or an API key for one linked account, or a session token. May be repeated, so it is when it fails.
   *
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 404: No such value.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  deleteValue(params: DeleteVariableValueParams, options?: CallOptions): ApiCall<VariableValueDeleted> {
    return deleteVariableValue(this.client, params, options);
  }

  /**
   * List the values of a scope.
   *
   * Lists the values that are stored in one scope. Use it to see all that a linked account or a workflow was given.
   * With an API key, the scope `linked_account` needs the account; the scope `workflow` needs the workflow, without
   * which the answer is 400. Returns one page of values, each with its variable's definition. Encrypted values read
   * `[REDACTED]`.
   *
   * `GET /api/v2/public/env/values/{scope_or_value_id}` with an API key, or an API key for one linked account, or a session token. Changes nothing, so it is repeated when it fails.
   *
   * @throws 400: The scope `workflow` was asked for without a workflow.
   * @throws 401: The API key or session token is missing, wrong, expired or rotated.
   * @throws 429: More than 20 requests in a second, or more than 5 at once. Wait, with jitter, then send the same request again.
   */
  listValues(
    params: ListVariableValuesParams,
    options?: CallOptions,
  ): PagedCall<VariableValuePage, ListedVariableValue> {
    return listVariableValues(this.client, params, options);
  }
}
