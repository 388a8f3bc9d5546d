import type { EncodedBody } from './operation.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A file for a multipart body. A stream is read to its end before the request, so that it can be sent again. */
export type Upload = Blob | ReadableStream<Uint8Array>;

/** multipart/form-data if any field is a file, else JSON. */
export function multipartIfFiles(fields: Fields): Promise<EncodedBody> | undefined {
  return Object.values(fields).some(holdsFile) ? multipart(fields) : undefined;
}

/** multipart/form-data. Objects travel as JSON text, several files as several parts of one name. */
export async function multipart(fields: Fields): Promise<EncodedBody> {
  const form = new FormData();
  for (const name in fields) {
    for (const value of listOf(fields[name])) {
      if (value === undefined) continue;
      if (isFile(value)) await appendFile(form, name, value);
      else form.append(name, typeof value === 'string' ? value : JSON.stringify(value));
    }
  }
  return { body: form };
}

/** application/x-www-form-urlencoded. */
export function urlEncoded(fields: Fields): EncodedBody {
  const form = new URLSearchParams();
  for (const name in fields) {
    for (const value of listOf(fields[name])) {
      if (value !== undefined) form.append(name, typeof value === 'string' ? value : JSON.stringify(value));
    }
  }
  return { body: form.toString(), contentType: 'application/x-www-form-urlencoded' };
}

/** The body as it is. */
export function binary(body: BodyInit): EncodedBody {
  return { body, contentType: 'application/octet-stream' };
}

async function appendFile(form: FormData, name: string, file: Upload): Promise<void> {
  const blob = file instanceof Blob ? file : await new Response(file).blob();
  form.append(name, blob);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) && value.some(isFile) ? value : [value];
}

function holdsFile(value: unknown): boolean {
  return isFile(value) || (Array.isArray(value) && value.some(isFile));
}

function isFile(value: unknown): value is Upload {
  return value instanceof Blob || value instanceof ReadableStream;
}
