/** One request as it arrived. Header names are in lower case. */
export type ReceivedRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** Takes the first complete request off a buffer, with or without chunks. */
export function takeRequest(
  received: Buffer,
): { readonly request: ReceivedRequest; readonly rest: Buffer } | undefined {
  const end = received.indexOf('\r\n\r\n');
  if (end < 0) return undefined;
  const [start = '', ...lines] = received.subarray(0, end).toString('latin1').split('\r\n');
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const body =
    headers['transfer-encoding'] === 'chunked'
      ? takeChunks(received, end + 4)
      : takeBytes(received, end + 4, Number(headers['content-length'] ?? 0));
  if (!body) return undefined;
  const [method = '', path = ''] = start.split(' ');
  return { request: { method, path, headers, body: body.text }, rest: received.subarray(body.end) };
}

function takeBytes(received: Buffer, start: number, length: number): { text: string; end: number } | undefined {
  if (received.length < start + length) return undefined;
  return { text: received.subarray(start, start + length).toString(), end: start + length };
}

function takeChunks(received: Buffer, start: number): { text: string; end: number } | undefined {
  const chunks: Buffer[] = [];
  for (let at = start; ;) {
    const line = received.indexOf('\r\n', at);
    if (line < 0) return undefined;
    const length = Number.parseInt(received.subarray(at, line).toString(), 16);
    if (received.length < line + 4 + length) return undefined;
    if (length === 0) return { text: Buffer.concat(chunks).toString(), end: line + 4 };
    chunks.push(received.subarray(line + 2, line + 2 + length));
    at = line + 4 + length;
  }
}
