/** A JSON value. */
export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/** A JSON object: a stored record, a request body, a reply. */
export type Row = { [key: string]: Json };

/** One operation of the contract, as far as the mock and the checks need it. */
export type OperationData = {
  readonly id: string;
  readonly tag: string;
  /** Resource and method of the client. */
  readonly resource: string;
  readonly method: string;
  readonly verb: string;
  readonly path: string;
  readonly scope: 'organization' | 'linked-account' | 'public';
  readonly agent: 'read' | 'write' | 'destructive';
  readonly retry: 'safe' | 'idempotent' | 'unsafe';
  readonly credentials: readonly ('apiKey' | 'sessionToken')[];
  readonly parameters: readonly ParameterData[];
  readonly body?: { readonly required: boolean; readonly types: readonly string[] };
  /** Every documented status. */
  readonly statuses: readonly number[];
  /** Those without a body. */
  readonly empty: readonly number[];
  /** Name of the member that holds the items, if the reply is a page. */
  readonly items?: string;
};

export type ParameterData = {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly type: 'string' | 'integer' | 'boolean';
  readonly required?: boolean;
  readonly default?: number | boolean | string;
};

/** One documented error of an operation. */
export type ErrorExample = {
  readonly status: number;
  readonly label: string;
  readonly body: Row;
  /** Many operations refer to the same one. */
  readonly shared?: true;
};

/** What a validator that was built ahead of time reports. */
export type ValidatorError = {
  readonly instancePath: string;
  readonly keyword: string;
  readonly message?: string;
  readonly params: Readonly<Record<string, unknown>>;
};

export type Validator = { (value: unknown): boolean; errors?: readonly ValidatorError[] | null };
