import { ResponseError, undocumentedError } from '../contract/errors.ts';
import type { Json, JsonObject } from '../model/json.ts';
import type { OperationData } from '../model/operation.ts';

/** A body as it was read, or the error response for one that cannot be. */
export type BodyData = {
  readonly body: Json | undefined;
  /** Media type of the contract that the body has. */
  readonly mediaType: string;
  readonly refusal?: ResponseError;
};

/** Default limit of a decoded request body, in bytes. */
export const BODY_LIMIT = 10_000_000;
// Deeper than any request of the API, and far from the stack's end in every runtime.
const MAX_DEPTH = 200;
const ENCODINGS = ['gzip', 'deflate'];

/** Reads the body of a request: JSON, or a form where the operation takes one, plain or compressed. */
export async function readBody(request: Request, operation: OperationData, limit: number): Promise<BodyData> {
  const types = operation.body?.types ?? [];
  const header = request.headers.get('content-type');
  const sent = header?.split(';')[0]?.trim().toLowerCase();
  const mediaType = sent !== undefined && types.includes(sent) ? sent : (types[0] ?? 'application/json');
  try {
    const bytes = await readBytes(request, limit);
    if (bytes.length === 0 || types.length === 0) return { body: undefined, mediaType };
    if (sent === undefined || !types.includes(sent)) throw unsupported(`Content-Type ${header ?? 'is missing'}`, types);
    const body =
      mediaType === 'multipart/form-data' ? await parseForm(bytes, header!) : parse(new TextDecoder().decode(bytes));
    return { body, mediaType };
  } catch (error) {
    if (!(error instanceof ResponseError)) throw error;
    return { body: undefined, mediaType, refusal: error };
  }
}

const bad = (message: string): ResponseError => undocumentedError(400, 'BAD_REQUEST', message);
const unsupported = (what: string, supported: readonly string[]): ResponseError =>
  undocumentedError(415, 'UNSUPPORTED_MEDIA_TYPE', `${what}. Supported: ${supported.join(', ')}.`);

async function readBytes(request: Request, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  if (!request.body) return new Uint8Array();
  const encoding = request.headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity';
  if (encoding === 'identity') return collect(request.body, limit);
  if (!ENCODINGS.includes(encoding)) throw unsupported(`Content-Encoding ${encoding}`, ENCODINGS);
  const decoded = request.body.pipeThrough<Uint8Array>(new DecompressionStream(encoding as 'gzip'));
  try {
    return await collect(decoded, limit);
  } catch (error) {
    if (error instanceof ResponseError || request.signal.aborted) throw error;
    throw bad(`The body is declared as ${encoding}, and is not.`);
  }
}

async function collect(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    length += read.value.length;
    if (length > limit) {
      // The rest is not waited for.
      reader.cancel().catch(() => undefined);
      throw undocumentedError(
        413,
        'PAYLOAD_TOO_LARGE',
        `The body has more than the ${limit} bytes that the mock takes.`,
      );
    }
    chunks.push(read.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

function parse(text: string): Json {
  if (depthOf(text) > MAX_DEPTH) throw bad(`The JSON is nested more than ${MAX_DEPTH} levels deep.`);
  try {
    return JSON.parse(text) as Json;
  } catch {
    throw bad('The body is not JSON.');
  }
}

// Counts brackets outside of strings, so that neither parsing nor validating can exhaust the stack.
function depthOf(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"|[[\]{}]/g)) {
    if (token === '[' || token === '{') deepest = Math.max(deepest, (depth += 1));
    else if (token === ']' || token === '}') depth -= 1;
  }
  return deepest;
}

async function parseForm(bytes: Uint8Array<ArrayBuffer>, contentType: string): Promise<JsonObject> {
  if (!/;\s*boundary=/i.test(contentType)) throw bad('multipart/form-data needs a boundary in Content-Type.');
  const form = await new Response(bytes, { headers: { 'content-type': contentType } })
    .formData()
    .catch(() => undefined);
  if (!form) throw bad('The multipart/form-data body is broken: its parts do not follow the boundary.');
  const entries = [...form.entries()].map(
    async ([name, value]) => [name, typeof value === 'string' ? value : await value.text()] as const,
  );
  return Object.fromEntries(await Promise.all(entries));
}
