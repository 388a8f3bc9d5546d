import { Refold, type ClientOptions } from '@refold/node';
import { response, serve, type Started } from '../servers.ts';

/** One way in which a call can fail, and what its error says. `PORT` stands for the port of the server. */
export type Cause = {
  readonly name: string;
  readonly error: string;
  readonly message: string;
  run(): Promise<{ readonly work: () => unknown; readonly port?: number; close?(): Promise<void> }>;
};

export const KEY = 'tk_0example0secret';
export const settings: ClientOptions = { limiter: false, maxRetries: 0, maxRateLimitRetries: 0 };

export type Work = (refold: Refold) => PromiseLike<unknown>;

export const lists: Work = (refold) => refold.tables.list();
export const creates: Work = (refold) => refold.tables.create({ table_name: 'x', columns: [] });

export const clientAt = (baseURL: string, options: ClientOptions = {}): Refold =>
  new Refold({ apiKey: KEY, ...settings, baseURL, ...options });

/** A call to a server that is ended with it. */
export async function to(
  starting: Promise<Started>,
  work: Work,
  address = 'http://127.0.0.1',
  options: ClientOptions = {},
) {
  const { port, close } = await starting;
  return { work: () => work(clientAt(`${address}:${port}`, options)), port, close };
}

/** A call that gets this response. */
export const responding = (status: string, body: string, headers: Record<string, string> = {}, work: Work = lists) =>
  to(
    serve((socket) => void socket.end(response(status, body, headers))),
    work,
  );

/** A call that no server sees. */
export const alone = (work: () => unknown) => async () => ({ work });
