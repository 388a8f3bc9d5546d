import {
  contract,
  examplesOf,
  manifest,
  resolved,
  type Example,
  type ManifestOperation,
  type RawOperation,
  type RawParameter,
  type RawReply,
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

export type Reply = {
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
  /** How the account travels when an API key acts for it. */
  readonly accountParameter?: Parameter;
  readonly bodySchema?: Schema;
  readonly bodyTypes: readonly string[];
  readonly bodyExamples: readonly Example[];
  readonly success: Reply;
  readonly errors: readonly Reply[];
};

const VERBS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** Every operation of the contract, in its order. */
export const operations: readonly Operation[] = Object.values(contract.paths).flatMap((item) =>
  VERBS.flatMap((verb) => {
    const raw = item[verb];
    return raw ? [read(raw, [...(item.parameters ?? []), ...(raw.parameters ?? [])])] : [];
  }),
);

/** The operations of a resource, in the contract's order. */
export function operationsOf(resource: string): Operation[] {
  return operations.filter((operation) => operation.resource === resource);
}

function read(raw: RawOperation, given: readonly RawParameter[]): Operation {
  const described = manifest.operations[raw.operationId]!;
  const parameters = given.map(resolved).map(readParameter);
  const own = parameters.filter(({ wireName, in: place }) =>
    described.parameters.some((known) => known.in === place && (known.wireName ?? known.name) === wireName),
  );
  const replies = Object.entries(raw.responses).map(([status, reply]) => readReply(Number(status), reply));
  const content = raw.requestBody?.content;
  return {
    ...described,
    id: raw.operationId,
    summary: raw.summary,
    text: raw.description.trim(),
    own,
    accountParameter: parameters.find((parameter) => !own.includes(parameter)),
    bodySchema: content && Object.values(content)[0]!.schema,
    bodyTypes: Object.keys(content ?? {}),
    bodyExamples: examplesOf(content),
    success: replies.find(({ status }) => status < 300)!,
    errors: replies.filter(({ status }) => status >= 400),
  };
}

function readParameter(raw: RawParameter): Parameter {
  const { name, schema, description, required = false } = raw;
  const example = raw.example ?? schema.default ?? resolved(schema).enum?.[0];
  return { name: raw['x-refold-name'] ?? name, wireName: name, in: raw.in, required, description, schema, example };
}

function readReply(status: number, given: RawReply): Reply {
  const { description, content } = resolved(given);
  return { status, description, schema: Object.values(content ?? {})[0]?.schema, examples: examplesOf(content) };
}
