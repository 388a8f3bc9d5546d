import { T as EncodedBody, c as CallContext, l as CallOptions, n as DescribedOperation, t as Caller, w as BodyEncoder } from "./caller-BlN1cNno.js";
import { l as RefoldError } from "./errors-WKVzWU_C.js";
/** A result together with the response that it came in. The response's body has been read. */
interface WithResponse<T> {
  readonly data: T;
  readonly response: Response;
}
/** A result as a value: either the data or the error. */
type Result<T> = {
  readonly ok: true;
  readonly data: T;
  readonly response: Response;
} | {
  readonly ok: false;
  readonly error: RefoldError;
};
/** A call under way. Await it for the data, or ask for more than that. */
declare class ApiCall<T> implements Promise<T> {
  #private;
  constructor(data: Promise<T>, context: CallContext);
  get [Symbol.toStringTag](): string;
  /** The data and the response: status, headers and trace id. */
  withResponse(): Promise<WithResponse<T>>;
  /** The data or the error as a value; never rejects. */
  result(): Promise<Result<T>>;
  then<A = T, B = never>(onData?: ((data: T) => A | PromiseLike<A>) | null, onError?: ((error: any) => B | PromiseLike<B>) | null): Promise<A | B>;
  catch<B = never>(onError?: ((error: any) => B | PromiseLike<B>) | null): Promise<T | B>;
  finally(onEnd?: (() => void) | null): Promise<T>;
}
/** Makes a call. Everything generated ends here. */
declare function call<T>(caller: Caller, operation: DescribedOperation, params?: object, options?: CallOptions): ApiCall<T>;
/** Calls a paginated list. The first page is requested at once. */
declare function callPaged<P, T>(caller: Caller, operation: DescribedOperation, params?: object, options?: CallOptions): PagedCall<P, T>;
type Params = Readonly<Record<string, unknown>>;
/**
 * A list under way. Await it for the first page as the server sent it, iterate it for the items of all pages, or iterate
 * `pages()`. Further pages are requested only when they are reached.
 */
declare class PagedCall<P, T> extends ApiCall<P> implements AsyncIterable<T> {
  #private;
  constructor(first: Promise<P>, context: CallContext, params?: Params);
  /** Every page, as the server sent it. */
  pages(): AsyncGenerator<P, void, undefined>;
  /** Every item of every page, up to `maxItems`. */
  [Symbol.asyncIterator](): AsyncGenerator<T, void, undefined>;
  /** All items of all pages, up to `maxItems`, in one array. */
  toArray(): Promise<T[]>;
}
/**
 * The operations of a resource: a line for each of its methods, with the method's name and then the operation's text.
 * `encoders` has the methods whose body can travel in another format than JSON.
 */
type Methods = string | {
  readonly text: string;
  readonly encoders: {
    readonly [method: string]: BodyEncoder;
  };
};
/** Base of the generated client: makes each resource when it is first used, out of its operations. */
declare abstract class ResourceSet {
  #private;
  constructor(caller: Caller);
}
type Fields = Readonly<Record<string, unknown>>;
/** A file for a multipart body. A stream is read to its end before the request, so that it can be sent again. */
type Upload = Blob | ReadableStream<Uint8Array>;
/** multipart/form-data if any field is a file, else JSON. */
declare function multipartIfFiles(fields: Fields): Promise<EncodedBody> | undefined;
/** multipart/form-data. Objects travel as JSON text, several files as several parts of one name. */
declare function multipart(fields: Fields): Promise<EncodedBody>;
/** application/x-www-form-urlencoded. */
declare function urlEncoded(fields: Fields): EncodedBody;
/** The body as it is. */
declare function binary(body: BodyInit): EncodedBody;
export { urlEncoded as a, PagedCall as c, ApiCall as d, Result as f, multipartIfFiles as i, callPaged as l, binary as n, Methods as o, WithResponse as p, multipart as r, ResourceSet as s, Upload as t, call as u };