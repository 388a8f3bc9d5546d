// An API without OpenAPI. Emitters see nothing else, and every name they print is decided here.

/** An API: its resources, types and events. */
export type Api = {
  title: string;
  version: string;
  /** Hash of the contract's content, whatever order it was written in. */
  fingerprint: string;
  rateLimit: { requestsPerSecond: number; burst: number } | undefined;
  resources: Resource[];
  types: NamedType[];
  events: Event[];
};

/** A group of methods, which is a member of the client. */
export type Resource = {
  /** Member of the client, such as `linkedAccounts`. */
  key: string;
  /** Name of its class; empty where there are functions alone. */
  className: string;
  /** File name without its ending, such as `linked-accounts`. */
  file: string;
  description: string | undefined;
  methods: Method[];
};

/** Credential that a client acts with. The runtime has the same words. */
export type Credential = 'apiKey' | 'linkedAccount' | 'sessionToken';
/** Verbs that are sent. */
export type Verb = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
/** Name of the retry policy of an operation. */
export type RetryClass = 'safe' | 'idempotent' | 'unsafe';

/** One operation, as a method of its resource and as a function. */
export type Method = {
  /** operationId of the contract. */
  id: string;
  resource: string;
  /** The contract's own name for the group. */
  tag: string | undefined;
  /** Name within its resource. */
  name: string;
  /** Name of the operation constant and of the standalone function. */
  flatName: string;
  verb: Verb;
  path: string;
  doc: Doc;
  scope: 'organization' | 'linked-account' | 'public';
  /** Empty means that it takes none. */
  credentials: Credential[];
  /** Place in which a client that acts for a linked account names it. */
  account: 'header' | 'query' | undefined;
  retry: RetryClass;
  agent: string | undefined;
  parameters: Parameter[];
  body: Body | undefined;
  /** Name of the type of all parameters; undefined when there are none. */
  paramsType: string | undefined;
  /** The call makes sense without any parameter. */
  paramsOptional: boolean;
  /** Undefined when no success response has a body. */
  result: TypeNode | undefined;
  page: Page | undefined;
  /** A parameter with which the response is one item, and without which it is a list of them. */
  single: { parameter: string; item: TypeNode } | undefined;
  /** Fields of a response with status 200 that report a failure, with the values that do. */
  failure: { field: string; values?: (string | boolean)[] }[];
  /** Values that a path parameter cannot take, since another route has them; `*` is any segment. */
  reserved: Record<string, string[]>;
  responses: DocumentedResponse[];
  /** JSON pointer into the contract. */
  pointer: string;
};

/** A parameter besides those of the body. */
export type Parameter = {
  /** Name in the parameters object. */
  name: string;
  wireName: string;
  place: 'path' | 'query' | 'header';
  required: boolean;
  type: TypeNode;
  doc: Doc;
};

/** Format of a request body. All but `json` are names of encoders of the runtime. */
export type Encoding = 'json' | 'multipart' | 'multipartIfFiles' | 'urlEncoded' | 'binary';

/** A request body. */
export type Body = {
  required: boolean;
  encoding: Encoding;
  /** Types that the body can have; more than one where it can travel in several formats. */
  types: TypeNode[];
  /** `fields`: its fields stand beside the other parameters. `whole`: it is the parameter `body`. */
  form: 'fields' | 'whole';
  /** Names of its fields, where they stand beside the other parameters. */
  fields: string[];
  /** It takes fields that are not declared. */
  open: boolean;
  /** It takes files under any name, which then are the parameter `files`. */
  files: boolean;
  /** Fields without which the server refuses the body. */
  requiredFields: string[];
  /** Groups of fields of which one must be there. */
  requiredAny: string[][];
};

/** Pagination of a list. */
export type Page = {
  names: { page: string; limit: string; items: string; hasNext: string };
  item: TypeNode;
};

/** A response in words, with the error codes that its examples show. */
export type DocumentedResponse = { status: string; description: string; codes: string[] };

/** A webhook. */
export type Event = { key: string; id: string; eventName: string; type: TypeNode; doc: Doc };

/** Words of the contract about something. */
export type Doc = { text: string | undefined; deprecated: boolean; defaultValue?: unknown };

/** A schema with a name, and where its type stands. */
export type NamedType = {
  /** Name in the contract. */
  key: string;
  /** Name in the generated code, as responses have it. */
  name: string;
  /** Name of the form that requests take; the same unless the two differ. */
  inputName: string;
  /** File of the one resource that uses it, or `common`. */
  file: string;
  node: TypeNode;
  doc: Doc;
  usedInRequests: boolean;
  usedInResponses: boolean;
};

/** A member of an object type. */
export type Property = { name: string; type: TypeNode; required: boolean; doc: Doc };

/** A type, before it is printed. */
export type TypeNode =
  | { kind: 'unknown' }
  | { kind: 'null' | 'undefined' | 'never' }
  | { kind: 'string' | 'number' | 'boolean' }
  /** Text that may also be given as a Date. */
  | { kind: 'dateTime' }
  | { kind: 'file' }
  /** Open in responses, where new values may appear, and closed in requests. */
  | { kind: 'enum'; values: (string | number | boolean)[] }
  | { kind: 'ref'; key: string }
  | { kind: 'array'; items: TypeNode }
  | { kind: 'tuple'; items: TypeNode[]; rest: TypeNode | undefined }
  | { kind: 'object'; properties: Property[]; rest: Rest }
  | { kind: 'union' | 'intersection'; members: TypeNode[] };

/** Members of an object besides its properties. `any` is the contract's `additionalProperties: true`. */
export type Rest = TypeNode | 'any' | undefined;
