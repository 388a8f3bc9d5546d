// Generated from the contract by `npm run generate`. Do not edit.
import type { ApiCall, CallOptions, Methods, PagedCall } from '../../runtime.ts';
import type {
  DeleteVariableValueParams,
  GetVariableDefinitionParams,
  GetVariableValueParams,
  ListVariableDefinitionsParams,
  ListVariableValuesParams,
  ListedVariableValue,
  SetVariableValueParams,
  VariableDefinition,
  VariableDefinitionPage,
  VariableValue,
  VariableValueDeleted,
  VariableValuePage,
  VariableValueReading,
  WrappedVariableDefinition,
} from '../types.ts';

/** Variable definitions and their values, by scope. */
export interface EnvironmentVariables {
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
  ): PagedCall<VariableDefinitionPage, VariableDefinition>;

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
  getDefinition(params: GetVariableDefinitionParams, options?: CallOptions): ApiCall<WrappedVariableDefinition>;

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
  getValue(params: GetVariableValueParams, options?: CallOptions): ApiCall<VariableValueReading>;

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
  setValue(params: SetVariableValueParams, options?: CallOptions): ApiCall<VariableValue>;

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
  deleteValue(params: DeleteVariableValueParams, options?: CallOptions): ApiCall<VariableValueDeleted>;

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
  ): PagedCall<VariableValuePage, ListedVariableValue>;
}

/** By method, the operation that it calls. */
export const methods: Methods = `
listDefinitions listVariableDefinitions GET /api/v2/public/env/definitions as s {"q":["limit","name","page","scope","var_format"],"p":["page","limit","docs","hasNextPage"]}
getDefinition getVariableDefinition GET /api/v2/public/env/definitions/{id} a s
getValue getVariableValue GET /api/v2/public/env/value/{definition_id} als s {"q":["environment","workflow_id"],"a":"header"}
setValue setVariableValue POST /api/v2/public/env/values als i {"r":["value","variable_definition_id"],"a":"header","b":"fields","n":true}
deleteValue deleteVariableValue DELETE /api/v2/public/env/values/{scope_or_value_id} als i {"v":{"scope_or_value_id":["linked_account","org","workflow","workspace"]},"a":"header"}
listValues listVariableValues GET /api/v2/public/env/values/{scope_or_value_id} als s {"q":["limit","page","variable_definition_id","workflow_id"],"a":"header","p":["page","limit","docs","hasNextPage"]}
`;
