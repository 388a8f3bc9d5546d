import { operations, type OperationId } from '../generated/operations.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { Mock } from '../mock/mock.ts';

/** A request of the test client. */
export type TestRequest = {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json;
  /** API key, `null` for none. Default that of the test environment. */
  readonly key?: string | null;
  /** Session token, instead of a key. */
  readonly token?: string;
  /** Id of the linked account to act for. */
  readonly account?: string;
};

/** A response of the test client. */
export type TestResponse = { readonly status: number; readonly body: JsonObject; readonly headers: Headers };

/** Sends requests of the package's own tests to a mock, by the id of their operation. */
export type TestClient = (operationId: OperationId, request?: TestRequest) => Promise<TestResponse>;

/** Creates a test client for a mock. */
export function testClient(mock: Mock): TestClient {
  return async (operationId, { path = {}, query = {}, headers, body, key = 'tk_mock', token, account } = {}) => {
    const operation = operations.find(({ id }) => id === operationId)!;
    const filled = operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) =>
      encodeURIComponent(path[name] ?? 'missing'),
    );
    const url = new URL(`https://app.refold.ai${filled}`);
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const response = await mock.fetch(url, {
      method: operation.method,
      headers: {
        ...(key !== null && token === undefined && { 'x-api-key': key }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(account !== undefined && { linked_account_id: account }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    const parsed = (text === '' ? {} : JSON.parse(text)) as JsonObject;
    return { status: response.status, body: parsed, headers: response.headers };
  };
}
