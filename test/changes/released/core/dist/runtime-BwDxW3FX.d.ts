import { Q as Writer, X as RequestBuilder, Z as ResultCheck, f as Connection } from "./call-DziWk-_v.js";
/** Base of the resources of a client, such as `refold.linkedAccounts`. */
declare abstract class Resource {
  /** Makes the calls. */
  protected readonly client: Connection<any>;
  constructor(client: Connection<any>);
}
/** Writes content as a body. */
type BodyEncoder = (request: RequestBuilder, content: any) => Promise<void> | void;
/** What a body does besides holding its fields. */
interface BodySettings {
  /** Whether the body is sent even when no field of it is given. */
  readonly always?: boolean;
  /** Sends every parameter as a field, besides those of other writers, which it names. */
  readonly open?: readonly string[];
  /** Writes the body in another format than JSON. */
  readonly encode?: BodyEncoder;
}
/** Writes these parameters as fields of the body. */
declare function fields<const N extends string>(names: readonly N[], { always, open, encode }?: BodySettings): Writer<N>;
/** Writes the parameter `body` as the body. */
declare function body({ always, encode }?: Omit<BodySettings, "open">): Writer<"body">;
/** Writes multipart/form-data if any field is a file, else JSON. Members of `files` are files under their own names. */
declare const multipartIfFiles: BodyEncoder;
/** Writes multipart/form-data: objects as JSON text, several files as several parts of one name. */
declare const multipart: BodyEncoder;
/** Writes the bytes of a file as they are. */
declare const binary: BodyEncoder;
/** Writes application/x-www-form-urlencoded. */
declare const urlEncoded: BodyEncoder;
/**
 * A file to send: a Blob or File, bytes, or a stream of bytes such as that of `fs.createReadStream`. A stream is read to its
 * end before the request, so that it can be sent again.
 */
type Upload = Blob | ArrayBuffer | ArrayBufferView<ArrayBufferLike> | ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;
/** Values of a member that report a failure; `true` is any that is not empty. */
type FailureMarks = Readonly<Record<string, true | readonly (string | boolean)[]>>;
/** Reads from the marked members of a response that it reports a failure. */
declare function failureIn(marks: FailureMarks): ResultCheck;
/** Parameters without which the server refuses the call, and groups of which it wants at least one. */
declare function required<const N extends string>(...names: readonly (N | readonly N[])[]): Writer<N>;
/** Values that a path parameter must not have: those of other routes, with `*` for any segment. */
type OtherRoutes = Readonly<Record<string, readonly string[]>>;
/** Writes the path parameters into the URL, which names them. Values that reach another route are refused. */
declare function pathExcept(otherRoutes: OtherRoutes): Writer<never>;
/** Writes the path parameters into the URL, which names them. */
declare const path: Writer<never>;
/** Wire names of parameters that have another name here. */
type WireNames = Readonly<Record<string, string>>;
/** Writes the query parameters into the URL, an array as one parameter for each of its items. */
declare function query<const N extends string>(names: readonly N[], wireNames?: WireNames): Writer<N>;
/** Writes the header parameters. */
declare function headers<const N extends string>(names: readonly N[], wireNames?: WireNames): Writer<N>;
/** Names the account that the client acts for in the header `linked_account_id`. */
declare const accountHeader: Writer<never>;
/** Names the account that the client acts for in the query parameter `linked_account_id`. */
declare const accountQuery: Writer<never>;
export { pathExcept as a, failureIn as c, body as d, fields as f, Resource as g, urlEncoded as h, path as i, Upload as l, multipartIfFiles as m, accountQuery as n, query as o, multipart as p, headers as r, required as s, accountHeader as t, binary as u };
//# sourceMappingURL=runtime-BwDxW3FX.d.ts.map