/** The part of Deno that is used here. */
declare const Deno: {
  createHttpClient(options: { poolMaxIdlePerHost: number }): { close(): void };
};

/**
 * A `fetch` that sends a request which must not be repeated once. Deno's own sends it again when a kept connection breaks
 * before the response, even if the server has acted.
 *
 * The clients of this package use it. Pass it to `createClient` as `fetch` when you use standalone functions.
 */
export const sendOnce: typeof fetch = async (input, init) => {
  const request = new Request(input, init);
  if (request.method !== 'POST' && request.method !== 'PATCH') return fetch(input, init);
  if (!request.body) return onOwnConnection(request);
  const { url, method, headers } = request;
  // A stream cannot be sent again. The detour over a Blob is needed, since Deno sees through `request.body`.
  return fetch(url, { ...init, method, headers, body: (await request.blob()).stream() });
};

/** A connection that has served nothing before is never taken for one that broke by chance. */
async function onOwnConnection(request: Request): Promise<Response> {
  const client = Deno.createHttpClient({ poolMaxIdlePerHost: 0 });
  try {
    const response = await fetch(request, { client } as RequestInit);
    const { status, statusText, headers } = response;
    const body = await response.arrayBuffer();
    return new Response(body.byteLength > 0 ? body : null, { status, statusText, headers });
  } finally {
    client.close();
  }
}
