import {
  contract,
  examplesOf,
  manifest,
  resolved,
  type Example,
  type ManifestOperation,
  type RawOperation,
  type RawParameter,
  type RawResponse,
  type Schema,
} from './contract.ts';

export type Parameter = {
  /** The client's name. */
  readonly name: string;
  /** The name on the wire. */
  readonly wireName: string;
  readonly in: RawParameter['in'];
  readonly required: boolean;
  readonly description: string;
  readonly schema: Schema;
  readonly example: unknown;
};

/** One documented response of an operation. */
export type DocumentedResponse = {
  readonly status: number;
  readonly description: string;
  readonly schema?: Schema;
  readonly examples: readonly Example[];
};

/** One operation with everything that its page says, joined from the contract and the client's manifest. */
export type Operation = ManifestOperation & {
  readonly id: string;
  readonly summary: string;
  readonly text: string;
  /** Without the account of a linked-account client, which that client sends by itself. */
  readonly own: readonly Parameter[];
  /** Parameter that names the account when an API key acts for it. */
  readonly accountParameter?: Parameter;
  readonly bodySchema?: Schema;
  readonly bodyTypes: readonly string[];
  readonly bodyExamples: readonly Example[];
  readonly success: DocumentedResponse;
  readonly errors: readonly DocumentedResponse[];
};

const VERBS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Operations of the contract, in its order. */
export const operations: readonly Operation[] = Object.entries(contract.paths).flatMap(([path, item]) =>
  VERBS.flatMap((verb) => {
    const raw = item[verb];
    return raw ? [read(path, raw, [...(item.parameters ?? []), ...(raw.parameters ?? [])])] : [];
  }),
);

/** The operations of a resource, in the contract's order. */
export function operationsOf(resource: string): Operation[] {
  return operations.filter((operation) => operation.resource === resource);
}

function read(path: string, raw: RawOperation, given: readonly RawParameter[]): Operation {
  const described = manifest.operations[raw.operationId]!;
  const nameOf = ({ name, in: place }: RawParameter): string | undefined =>
    described.parameters.find((known) => known.in === place && (known.wireName ?? known.name) === name)?.name;
  const all = given.map(resolved);
  const own = all.flatMap((parameter) => {
    const name = nameOf(parameter);
    return name === undefined ? [] : [readParameter(parameter, name)];
  });
  const account = all.find((parameter) => nameOf(parameter) === undefined);
  const responses = Object.entries(raw.responses).map(([status, response]) => readResponse(Number(status), response));
  const content = raw.requestBody?.content;
  return {
    ...described,
    path,
    id: raw.operationId,
    summary: raw.summary,
    text: raw.description.trim(),
    own,
    accountParameter: account && readParameter(account, account.name),
    bodySchema: content && Object.values(content)[0]!.schema,
    bodyTypes: Object.keys(content ?? {}),
    bodyExamples: examplesOf(content),
    success: responses.find(({ status }) => status < 300)!,
    errors: responses.filter(({ status }) => status >= 400),
  };
}

function readParameter(raw: RawParameter, name: string): Parameter {
  const { schema, description, required = false } = raw;
  const example = raw.example ?? schema.default ?? resolved(schema).enum?.[0];
  return { name, wireName: raw.name, in: raw.in, required, description, schema, example };
}

function readResponse(status: number, given: RawResponse): DocumentedResponse {
  const { description, content } = resolved(given);
  return { status, description, schema: Object.values(content ?? {})[0]?.schema, examples: examplesOf(content) };
}
