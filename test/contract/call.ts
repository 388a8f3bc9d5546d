/** The clients with which an operation can be called. */
export const credentials = ['API key', 'linked account', 'session token'] as const;
export type CredentialName = (typeof credentials)[number];

/** One operation as a call to make and the response to expect: plain data, so that it can travel to any runtime. */
export type OperationCall = {
  readonly id: string;
  readonly resource: string;
  readonly method: string;
  /** The one object of parameters; empty where there are none. */
  readonly input: object;
  readonly credentials: readonly CredentialName[];
  readonly status: number;
  /** The response, absent where it has no body. */
  readonly response?: unknown;
};

type Method = (...parameters: unknown[]) => any;

/** Makes the call on a client, by name. */
export function invoke(client: object, { resource, method: name, input }: OperationCall, options?: object): any {
  const group = (client as Record<string, Record<string, Method>>)[resource]!;
  const method = group[name]!.bind(group);
  return Object.keys(input).length > 0 || method.length > 1 ? method(input, options) : method(options);
}
