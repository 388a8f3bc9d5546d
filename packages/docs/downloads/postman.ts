import { credentialOf, requestOf } from '../reference/samples/request.ts';
import { contract, manifest } from '../reference/contract.ts';
import { operations, operationsOf, type Operation } from '../reference/operations.ts';
import { valuesOf } from '../reference/samples/values.ts';
import { operationUrl, words } from '../reference/urls.ts';

type Pair = {
  readonly key: string;
  readonly value: string;
  readonly description?: string;
  readonly disabled?: boolean;
};
type Auth = { readonly type: string; readonly [scheme: string]: unknown };

const SCHEMA = 'https://schema.getpostman.com/json/collection/v2.1.0/collection.json';

// Values that are secret are left for the reader to fill in.
const VARIABLES = [
  {
    key: 'baseUrl',
    value: 'https://app.refold.ai',
    description: 'Where Refold is. On-premise installations have their own.',
  },
  { key: 'apiKey', value: '', description: 'Your API key. It begins with `tk` for test and `pk` for production.' },
  { key: 'sessionToken', value: '', description: 'The token that "Create a session token" returned.' },
  { key: 'linkedAccountId', value: '', description: 'The customer to act for, by your own id for them.' },
];

const API_KEY: Auth = {
  type: 'apikey',
  apikey: pairs({ key: 'x-api-key', value: '{{apiKey}}', in: 'header' }),
};
const SESSION_TOKEN: Auth = { type: 'bearer', bearer: pairs({ token: '{{sessionToken}}' }) };
const NO_AUTH: Auth = { type: 'noauth' };

/** All operations as a Postman collection, in the format 2.1: a folder per resource, and no secret in it. */
export function postmanCollection(): object {
  const folders = Object.entries(manifest.resources).map(([resource, { description }]) => ({
    name: words(resource),
    description,
    item: operationsOf(resource).map(itemOf),
  }));
  return {
    info: {
      name: `Refold API ${contract.info.version}`,
      description: `All ${operations.length} operations. Fill in the variables of the collection first: your key, and the customer to act for.`,
      version: contract.info.version,
      schema: SCHEMA,
    },
    auth: API_KEY,
    variable: VARIABLES.map((variable) => ({ type: 'string', ...variable })),
    item: folders,
  };
}

function itemOf(operation: Operation): object {
  return { id: operation.id, name: operation.summary, request: requestItem(operation), response: [] };
}

function requestItem(operation: Operation): object {
  const { body } = requestOf(operation);
  const json = body !== undefined;
  const header = [
    ...(json ? [{ key: 'content-type', value: 'application/json' }] : []),
    ...placed(operation, 'header'),
  ];
  return {
    description: `${operation.text}\n\nReference: \`${operationUrl(operation)}\``,
    method: operation.verb,
    auth: authOf(operation),
    header,
    url: urlOf(operation),
    ...(json && { body: { mode: 'raw', raw: JSON.stringify(body, null, 2), options: { raw: { language: 'json' } } } }),
  };
}

/** An operation that takes a key has the collection's own credential. */
function authOf(operation: Operation): Auth | undefined {
  if (operation.scope === 'public') return NO_AUTH;
  return credentialOf(operation) === 'sessionToken' ? SESSION_TOKEN : undefined;
}

function urlOf(operation: Operation): object {
  const path = operation.path.slice(1).replaceAll(/\{(\w+)\}/g, ':$1');
  const query = placed(operation, 'query');
  const enabled = query.filter(({ disabled }) => !disabled).map(({ key, value }) => `${key}=${value}`);
  return {
    raw: `{{baseUrl}}/${path}${enabled.length > 0 ? `?${enabled.join('&')}` : ''}`,
    host: ['{{baseUrl}}'],
    path: path.split('/'),
    query,
    variable: placed(operation, 'path').map(({ disabled: _, ...pair }) => pair),
  };
}

/** The parameters of one place, what may be left out switched off, and the account as a variable. */
function placed(operation: Operation, place: 'path' | 'query' | 'header'): Pair[] {
  const { parameters } = valuesOf(operation);
  const own = operation.own
    .filter((parameter) => parameter.in === place)
    .map(({ name, wireName, example, required, description }): Pair => {
      const value = parameters[name] ?? example;
      return { key: wireName, value: value === undefined ? '' : String(value), description, disabled: !required };
    });
  const account = operation.accountParameter;
  if (account?.in !== place || credentialOf(operation) === 'sessionToken') return own;
  const disabled = credentialOf(operation) !== 'linkedAccount';
  return [{ key: account.wireName, value: '{{linkedAccountId}}', description: account.description, disabled }, ...own];
}

/** Settings of a credential as the list that Postman expects. */
function pairs(settings: Readonly<Record<string, string>>): object[] {
  return Object.entries(settings).map(([key, value]) => ({ key, value, type: 'string' }));
}
