import type { Json, Row } from '../model/operation.ts';
import { operations, type OperationId } from '../generated/operations.ts';
import type { Mock } from './create-mock.ts';

export type Question = {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string>>;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Json;
  /** Default the key of the test environment. */
  readonly key?: string | null;
  readonly token?: string;
  /** The linked account to act for. */
  readonly account?: string;
};

export type Asked = { readonly status: number; readonly body: Row; readonly headers: Headers };

/** Calls operations of a mock by their ids. */
export function asker(mock: Mock): (operationId: OperationId, question?: Question) => Promise<Asked> {
  return async (operationId, { path = {}, query = {}, headers, body, key = 'tk_mock', token, account } = {}) => {
    const operation = operations.find(({ id }) => id === operationId)!;
    const url = new URL(
      `https://app.refold.ai${operation.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(path[name] ?? 'missing'))}`,
    );
    for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
    const response = await mock.fetch(url, {
      method: operation.verb,
      headers: {
        ...(key !== null && token === undefined && { 'x-api-key': key }),
        ...(token !== undefined && { authorization: `Bearer ${token}` }),
        ...(account !== undefined && { linked_account_id: account }),
        ...headers,
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? {} : JSON.parse(text)) as Row, headers: response.headers };
  };
}
