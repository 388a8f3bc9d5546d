import { contract, resolved } from './document.ts';

type Json = Record<string, any>;

/** One operation of the contract with what a test needs to call it and to check the response. */
export type ContractOperation = {
  readonly id: string;
  readonly resource: string;
  readonly method: string;
  readonly route: string;
  readonly verb: string;
  readonly tokenAccepted: boolean;
  readonly keyAccepted: boolean;
  readonly scope: 'organization' | 'linked-account' | 'public';
  readonly takesAccount: boolean;
  /** Parameters by the client's names, from the contract's own examples. */
  readonly parameters: Json;
  /** The first request example, if there is a body. */
  readonly body: unknown;
  /** The lowest success status. */
  readonly status: string;
  /** JSON pointer of the response's schema, nothing where there is no body. */
  readonly schemaPointer: string | undefined;
  readonly firstExample: unknown;
  readonly paginated: boolean;
};

/** Every operation of the contract. */
export const operations: readonly ContractOperation[] = Object.entries<Json>(contract.paths).flatMap(([route, item]) =>
  ['get', 'post', 'put', 'patch', 'delete'].filter((verb) => item[verb]).map((verb) => read(route, verb, item)),
);

function read(route: string, verb: string, item: Json): ContractOperation {
  const operation: Json = item[verb];
  const parameters: Json[] = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolved);
  const schemes = (operation.security as Json[]).flatMap((entry) => Object.keys(entry));
  const keyAccepted = schemes.includes('ApiKey');
  // With a key the client names the account. Where only a token is taken, it is a parameter like any other.
  const isAccount = ({ name, in: place }: Json): boolean =>
    keyAccepted && name === 'linked_account_id' && place !== 'path';
  const own = parameters.filter((parameter) => !isAccount(parameter));
  const status = Object.keys(operation.responses)
    .filter((code) => code.startsWith('2'))
    .toSorted()[0]!;
  const media = resolved(operation.responses[status]).content?.['application/json'];
  const requestMedia: Json | undefined =
    operation.requestBody && Object.values<Json>(resolved(operation.requestBody).content)[0];
  const pointer = `/paths/${route.replaceAll('~', '~0').replaceAll('/', '~1')}/${verb}`;
  return {
    id: operation.operationId,
    resource: operation['x-refold-resource'],
    method: operation['x-refold-method'],
    route,
    verb: verb.toUpperCase(),
    keyAccepted,
    tokenAccepted: schemes.includes('SessionToken'),
    scope: operation['x-refold-scope'],
    takesAccount: own.length < parameters.length,
    parameters: Object.fromEntries(
      own
        .filter(({ required }) => required)
        .map((parameter) => [parameter['x-refold-name'] ?? parameter.name, exampleOf(parameter)]),
    ),
    body: requestMedia && resolved(Object.values<Json>(requestMedia.examples)[0]!).value,
    status,
    schemaPointer: media && `${pointer}/responses/${status}/content/application~1json/schema`,
    firstExample: media && resolved(Object.values<Json>(media.examples)[0]!).value,
    paginated: operation['x-refold-pagination'] !== undefined,
  };
}

function exampleOf(parameter: Json): unknown {
  const value =
    parameter.example ?? parameter.schema?.example ?? parameter.schema?.default ?? parameter.schema?.enum?.[0];
  if (value === undefined) throw new Error(`The required parameter ${parameter.name} has no example in the contract.`);
  return value;
}
