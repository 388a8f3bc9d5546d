import { contract, resolved } from '../contract/document.ts';

type Json = Record<string, any>;

export type Credential = 'apiKey' | 'sessionToken' | 'none';

/** A valid request for one operation, made of the contract's own examples. */
export type Sample = {
  readonly id: string;
  readonly verb: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly credential: Credential;
  /** Documented statuses, the success first. */
  readonly statuses: readonly number[];
};

// An example that creates meets what it creates in an organization that has everything, and a schedule must stand still to be resumed.
const ADJUSTED: Readonly<Record<string, Partial<Sample>>> = {
  createLinkedAccount: { body: { linked_account_id: 'initech', name: 'Initech' } },
  createEvent: { body: { name: 'contact_deleted', response: '{"contact_id":"1"}' } },
  resumeSchedule: { path: '/api/v1/workflow/public/scheduled/6a315b7ad396207fd2547679/resume' },
  getConfigFieldRuleOptions: { path: '/api/v2/public/config/rule-engine/6a4477a1023ebc1f370c5140' },
};

/** One sample per operation, with an API key where it is taken. */
export const samples: readonly Sample[] = Object.entries<Json>(contract.paths).flatMap(([route, item]) =>
  ['get', 'post', 'put', 'patch', 'delete'].filter((verb) => item[verb]).map((verb) => sampleOf(route, verb, item)),
);

export const sample = (id: string): Sample => samples.find((candidate) => candidate.id === id)!;

function sampleOf(route: string, verb: string, item: Json): Sample {
  const operation: Json = item[verb];
  const parameters: Json[] = [...(item.parameters ?? []), ...(operation.parameters ?? [])].map(resolved);
  const wanted = parameters.filter(
    ({ name, in: place, required }) => required || (name === 'linked_account_id' && place === 'header'),
  );
  const query = new URLSearchParams();
  const headers: Record<string, string> = {};
  let path = route;
  for (const parameter of wanted) {
    const value = String(parameter.example ?? parameter.schema.default ?? parameter.schema.enum?.[0]);
    if (parameter.in === 'path') path = path.replace(`{${parameter.name}}`, encodeURIComponent(value));
    if (parameter.in === 'query') query.set(parameter.name, value);
    if (parameter.in === 'header') headers[parameter.name] = value;
  }
  const media: Json | undefined = operation.requestBody && resolved(operation.requestBody).content['application/json'];
  if (media) headers['content-type'] = 'application/json';
  const schemes = (operation.security as Json[]).flatMap((entry) => Object.keys(entry));
  const own: Sample = {
    id: operation.operationId,
    verb: verb.toUpperCase(),
    path: query.size > 0 ? `${path}?${query}` : path,
    headers,
    body: media && resolved(Object.values<Json>(media.examples)[0]!).value,
    credential: schemes.includes('ApiKey') ? 'apiKey' : schemes.length > 0 ? 'sessionToken' : 'none',
    statuses: Object.keys(operation.responses)
      .map(Number)
      .toSorted((a, b) => a - b),
  };
  return { ...own, ...ADJUSTED[operation.operationId] };
}

/** The request of a sample, with these credentials. */
export function requestOf(
  base: string,
  given: Sample,
  keys: { readonly apiKey: string; readonly token: string },
): Request {
  const headers = new Headers(given.headers);
  if (given.credential === 'apiKey') headers.set('x-api-key', keys.apiKey);
  if (given.credential === 'sessionToken') headers.set('authorization', `Bearer ${keys.token}`);
  const body = given.body === undefined ? undefined : JSON.stringify(given.body);
  return new Request(new URL(given.path, base), { method: given.verb, headers, body });
}
