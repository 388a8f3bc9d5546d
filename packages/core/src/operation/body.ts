import { invalid } from '../errors/checks.ts';
import type { EncodedBody, Part } from './multipart.ts';
import type { Params, RequestBuilder, Writer } from './operation.ts';

/** Writes content as a body. */
export type BodyEncoder = (request: RequestBuilder, content: any) => Promise<void> | void;

/** Properties of a body besides its fields. */
export interface BodySettings {
  /** True when the body is sent even if no field of it is given. */
  readonly always?: boolean;
  /** Sends every parameter as a field, besides those of other writers, which it names. */
  readonly open?: readonly string[];
  /** Writes the body in another format than JSON. */
  readonly encode?: BodyEncoder;
}

/** Writes these parameters as fields of the body. */
export function fields<const N extends string>(
  names: readonly N[],
  { always, open, encode = json }: BodySettings = {},
): Writer<N> {
  return {
    names,
    open: open !== undefined,
    write(request, params) {
      const content = { ...(open ? without(params, open) : pick(params, names)), ...request.extraFields };
      if (always || Object.values(content).some((value) => value !== undefined)) return encode(request, content);
    },
  };
}

/** Writes the parameter `body` as the body. */
export function body({ always, encode = json }: Omit<BodySettings, 'open'> = {}): Writer<'body'> {
  return {
    names: ['body'],
    write(request, params) {
      const content = params.body ?? (always ? {} : undefined);
      const { extraFields } = request;
      if (extraFields) return encode(request, { ...(content as object), ...extraFields });
      if (content !== undefined) return encode(request, content);
    },
  };
}

function without(params: Params, names: readonly string[]): Params {
  return Object.fromEntries(Object.entries(params).filter(([name]) => !names.includes(name)));
}

function pick(params: Params, names: readonly string[]): Params {
  return Object.fromEntries(names.filter((name) => name in params).map((name) => [name, params[name]]));
}

/** Writes JSON. */
export const json: BodyEncoder = (request, content) => {
  request.check?.json(content, request.call);
  try {
    request.body = JSON.stringify(content);
  } catch (error) {
    throw invalid('body', `cannot be written as JSON: ${(error as Error).message}`, request.call);
  }
  request.headers['content-type'] = 'application/json';
};

/** Writes multipart/form-data if any field is a file, else JSON. Members of `files` are files under their own names. */
export const multipartIfFiles: BodyEncoder = (request, content) => {
  const { files, ...others } = content;
  const all = { ...others, ...files };
  return Object.values(all).flat().some(isBytes) ? multipart(request, all) : json(request, all);
};

/** Writes multipart/form-data: objects as JSON text, several files as several parts of one name. */
export const multipart: BodyEncoder = async (request, { files, ...content }) => {
  const parts = Object.entries<any>({ ...content, ...files }).flatMap(([name, value]): Part[] => {
    if (Array.isArray(value) && value.some(isBytes)) return value.map((item): Part => [name, item]);
    return value === undefined ? [] : [[name, isBytes(value) ? value : textField(name, value, request)]];
  });
  await encoded(request, ({ multipartBody }) => multipartBody(parts, request.signal));
};

/** Writes the bytes of a file as they are. */
export const binary: BodyEncoder = async (request, content) => {
  if (!isBytes(content)) throw invalid('body', 'must be a file, bytes or a stream', request.call);
  await encoded(request, ({ binaryBody }) => binaryBody(content, request.signal));
};

/** Writes application/x-www-form-urlencoded. */
export const urlEncoded: BodyEncoder = (request, content) => {
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(content)) {
    if (value !== undefined) form.append(name, textField(name, value, request));
  }
  request.body = form.toString();
  request.headers['content-type'] = 'application/x-www-form-urlencoded';
};

async function encoded(
  request: RequestBuilder,
  encode: (module: typeof import('./multipart.ts')) => Promise<EncodedBody>,
): Promise<void> {
  try {
    const { body: bytes, contentType } = await encode(await import('./multipart.ts'));
    request.body = bytes;
    request.headers['content-type'] = contentType;
  } catch (error) {
    throw error instanceof TypeError ? invalid('files', error.message, request.call) : error;
  }
}

function textField(name: string, value: unknown, request: RequestBuilder): string {
  if (typeof value === 'string') return value;
  request.check?.json({ [name]: value }, request.call);
  return JSON.stringify(value);
}

/** Tells whether a value is a file, bytes or a stream. */
export function isBytes(value: any): boolean {
  return (
    value instanceof Blob ||
    value instanceof ArrayBuffer ||
    ArrayBuffer.isView(value) ||
    value instanceof ReadableStream ||
    (typeof value === 'object' && value !== null && Symbol.asyncIterator in value)
  );
}
