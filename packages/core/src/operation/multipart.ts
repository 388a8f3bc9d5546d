// Loaded when the first file is sent, so it imports nothing: the client hands over what it needs.

/**
 * A file to send: a Blob or File, bytes, or a stream of bytes such as that of `fs.createReadStream`. A stream is read to its
 * end before the request, so that it can be sent again.
 */
export type Upload = Blob | ArrayBuffer | ArrayBufferView | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

/** One part of a form: text, or a file. */
export type Part = readonly [name: string, value: string | Upload];

/** A body and its content type. */
export interface EncodedBody {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly contentType: string;
}

const BYTES = 'application/octet-stream';

/**
 * Writes multipart/form-data, as the standard for it says and not every `fetch` does with the FormData of its runtime.
 *
 * @throws TypeError for a stream that gives anything but bytes or text.
 */
export async function multipartBody(parts: readonly Part[], signal: AbortSignal | undefined): Promise<EncodedBody> {
  const boundary = `refold-${crypto.randomUUID()}`;
  const chunks: (string | Uint8Array)[] = [];
  for (const [name, value] of parts) {
    chunks.push(`--${boundary}\r\ncontent-disposition: form-data; name="${quoted(name)}"`);
    if (typeof value === 'string') chunks.push(`\r\n\r\n${value}`);
    else {
      const type = (value as Partial<Blob>).type || BYTES;
      chunks.push(`; filename="${quoted(fileName(value))}"\r\ncontent-type: ${type}\r\n\r\n`);
      chunks.push(await bytesOf(value, signal));
    }
    chunks.push('\r\n');
  }
  const body = joined([...chunks, `--${boundary}--\r\n`]);
  return { body, contentType: `multipart/form-data; boundary=${boundary}` };
}

/**
 * The bytes of a file as they are.
 *
 * @throws TypeError for a stream that gives anything but bytes or text.
 */
export async function binaryBody(file: Upload, signal: AbortSignal | undefined): Promise<EncodedBody> {
  return { body: await bytesOf(file, signal), contentType: (file as Partial<Blob>).type || BYTES };
}

async function bytesOf(file: any, signal: AbortSignal | undefined): Promise<Uint8Array<ArrayBuffer>> {
  if (file instanceof Blob) return new Uint8Array(await file.arrayBuffer());
  if (ArrayBuffer.isView(file))
    return new Uint8Array(file.buffer as ArrayBuffer, file.byteOffset, file.byteLength).slice();
  if (file instanceof ArrayBuffer) return new Uint8Array(file.slice(0));
  const iterator: AsyncIterator<unknown> =
    file instanceof ReadableStream ? chunksOf(file) : file[Symbol.asyncIterator]();
  // The iterator of a stream of Node waits for the next chunk before it returns.
  const stop = (): void => void (file.destroy ? file.destroy() : iterator.return?.());
  signal?.addEventListener('abort', stop);
  try {
    const chunks: (string | Uint8Array)[] = [];
    for (let step = await iterator.next(); !step.done; step = await iterator.next()) {
      if (typeof step.value !== 'string' && !(step.value instanceof Uint8Array)) {
        throw new TypeError('must be a stream of bytes');
      }
      chunks.push(step.value);
    }
    return joined(chunks);
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** The chunks of a stream. Its own iterator, which not every runtime has, cannot be stopped while it waits. */
function chunksOf(stream: ReadableStream<unknown>): AsyncIterator<unknown> {
  const reader = stream.getReader();
  return {
    next: () => reader.read() as Promise<IteratorResult<unknown>>,
    return: async () => (await reader.cancel(), { done: true, value: undefined }),
  };
}

function joined(parts: readonly (string | Uint8Array)[]): Uint8Array<ArrayBuffer> {
  const encoder = new TextEncoder();
  const chunks = parts.map((part) => (typeof part === 'string' ? encoder.encode(part) : part));
  const bytes = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let offset = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, offset);
    offset += chunk.length;
  }
  return bytes;
}

function fileName(file: any): string {
  const name: unknown = file.name ?? file.path;
  return typeof name === 'string' ? name.split(/[/\\]/).at(-1)! : 'blob';
}

/** Quotes and line breaks as browsers write them in the head of a part. */
function quoted(text: string): string {
  return text.replaceAll('"', '%22').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}
