import { C as Operation, E as RequestPart, S as EncodedBody, T as Params, b as BodyEncoder, c as CallOptions, s as CallContext, t as Caller, x as Doubt } from "./caller-BCzgPNgE.js";
import { l as RefoldError } from "./errors-Dc9kSQyl.js";
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
declare function call<T>(caller: Caller, operation: Operation, params?: object, options?: CallOptions): ApiCall<T>;
/** Calls a paginated list. The first page is requested at once. */
declare function callPaged<P, T>(caller: Caller, operation: Operation, params?: object, options?: CallOptions): PagedCall<P, T>;
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
/** Writes the body: what the parameter `body` holds, or every parameter that goes nowhere else as one of its fields. */
declare const writeBody: RequestPart;
/** For operations that must not be repeated: of a change that was sent and lost, nobody knows whether it was made. */
declare const doubt: Doubt;
/** Throws where a reply with status 200 reports a failure, as the marks of the operation tell. */
declare function throwIfFailed(reply: unknown, context: CallContext): void;
/** Writes the header parameters. */
declare const writeHeaders: RequestPart;
/**
 * Writes the path parameters into the URL. A value that could make the request reach another route is refused: servers and
 * proxies resolve dot segments, and many take a trailing slash for the parent.
 */
declare const writePath: RequestPart;
/** Writes the query parameters into the URL, an array as one parameter for each of its items. */
declare const writeQuery: RequestPart;
/** Refuses a call without the parameters that the server wants. */
declare const checkRequired: RequestPart;
export { call as _, throwIfFailed as a, WithResponse as b, Upload as c, multipartIfFiles as d, urlEncoded as f, callPaged as g, PagedCall as h, writeHeaders as i, binary as l, ResourceSet as m, writeQuery as n, doubt as o, Methods as p, writePath as r, writeBody as s, checkRequired as t, multipart as u, ApiCall as v, Result as y };