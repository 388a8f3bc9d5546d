// How a method is called, for functions, resources and the reference alike.
import type { Api, Method, NamedType } from '../ir.ts';
import { docComment, Printer } from '../print.ts';

export type Signature = {
  /** `params?: ListThingsParams, options?: CallOptions` */
  parameters: string;
  /** `PagedCall<ThingPage, Thing>` */
  returns: string;
  /** What follows the operation in a call of the runtime. */
  passed: string;
  call: 'call' | 'callPaged';
  /** Types that it names. */
  types: string[];
  doc: string;
};

export class Signatures {
  readonly #types: ReadonlyMap<string, NamedType>;

  constructor(api: Api) {
    this.#types = new Map(api.types.map((type) => [type.key, type]));
  }

  ofAll(methods: Method[]): Signed[] {
    return methods.map((method) => ({ method, signature: this.of(method) }));
  }

  of(method: Method): Signature {
    const printer = new Printer(this.#types);
    const result = method.result ? printer.print(method.result, 'output') : 'void';
    const item = method.page && printer.print(method.page.item, 'output');
    const { paramsType, paramsOptional } = method;
    return {
      parameters: [
        ...(paramsType ? [`params${paramsOptional ? '?' : ''}: ${paramsType}`] : []),
        'options?: CallOptions',
      ].join(', '),
      returns: item ? `PagedCall<${result}, ${item}>` : `ApiCall<${result}>`,
      passed: paramsType ? 'params, options' : 'undefined, options',
      call: item ? 'callPaged' : 'call',
      types: [...[...printer.used].map(({ name }) => name), ...(paramsType ? [paramsType] : [])],
      doc: methodComment(method),
    };
  }
}

export type Signed = { method: Method; signature: Signature };

const credentialWords = {
  apiKey: 'an API key',
  linkedAccount: 'an API key for one linked account',
  sessionToken: 'a session token',
} as const;

const retryWords = {
  safe: 'Changes nothing, so it is repeated when it fails.',
  idempotent: 'May be repeated, so it is when it fails.',
  unsafe: 'Is not repeated once it may have reached the server.',
} as const;

export const credentialText = ({ credentials }: Method): string =>
  credentials.length === 0
    ? 'no credential'
    : credentials.map((credential) => credentialWords[credential]).join(', or ');

export const errorsOf = ({ replies }: Method): Method['replies'] =>
  replies.filter(({ status }) => /^[45]/.test(status));

const methodComment = (method: Method): string => {
  const errors = errorsOf(method).map(
    ({ status, description }) => `@throws ${status}: ${description.replaceAll(/\s+/g, ' ')}`,
  );
  return docComment(
    method.doc,
    `\`${method.verb} ${method.path}\` with ${credentialText(method)}. ${retryWords[method.retry]}`,
    errors.join('\n'),
  );
};
