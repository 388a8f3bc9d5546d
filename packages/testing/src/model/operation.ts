import type { JsonObject } from './json.ts';

/** One operation of the contract, as far as the mock and the checks need it. */
export type OperationData = {
  readonly id: string;
  readonly tag: string;
  /** Resource of the client: `x-refold-resource` of the contract. */
  readonly resource: string;
  /** Method of the resource: `x-refold-method` of the contract. */
  readonly resourceMethod: string;
  /** HTTP method in capitals. */
  readonly method: string;
  /** Path with its parameters in braces. */
  readonly path: string;
  readonly scope: 'organization' | 'linked-account' | 'public';
  readonly agent: 'read' | 'write' | 'destructive';
  readonly retry: 'safe' | 'idempotent' | 'unsafe';
  readonly credentials: readonly ('apiKey' | 'sessionToken')[];
  readonly parameters: readonly ParameterData[];
  readonly body?: { readonly required: boolean; readonly types: readonly string[] };
  /** Every documented status. */
  readonly statuses: readonly number[];
  /** Documented statuses without a body. */
  readonly empty: readonly number[];
  /** Name of the member that holds the items, if the response is a page. */
  readonly items?: string;
};

/** One parameter of an operation. */
export type ParameterData = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly type: 'string' | 'integer' | 'boolean';
  readonly required?: boolean;
  readonly default?: number | boolean | string;
};

/** One documented error response of an operation. */
export type ErrorExample = {
  readonly status: number;
  /** Name of the example in the contract. */
  readonly label: string;
  readonly body: JsonObject;
  /** Many operations refer to the same example. */
  readonly shared?: true;
};

/** One error of a validator that was compiled ahead of time, as Ajv reports it. */
export type ValidatorError = {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
};

/** A validator that was compiled ahead of time. */
export type Validator = { (value: unknown): boolean; errors?: readonly ValidatorError[] | null };
