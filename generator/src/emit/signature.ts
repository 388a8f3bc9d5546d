// Signatures of methods, for functions, resources and the reference alike.
import type { Api, Method, NamedType, TypeNode } from '../ir/api.ts';
import { docComment, Printer, quoted } from './print.ts';

/** The signature of a method and of its function, in parts. */
export type Signature = {
  /** `params?: ListThingsParams, options?: CallOptions` */
  parameters: string;
  /** `PagedCall<ThingPage, Thing>` */
  returns: string;
  /** Arguments with which a method calls the function of its operation. */
  passed: string;
  /** Function of the runtime that makes the function of the operation. */
  creator: 'singleOrListOperation' | 'operation' | 'pagedOperation' | 'plainOperation';
  /** Type of that function: `Operation<GetThingParams, Thing, 'apiKey'>` */
  functionType: string;
  /** Further signatures of the method, before the one that has a body. */
  overloads: { parameters: string; returns: string }[];
  /** Types of the runtime that it names. */
  runtimeTypes: string[];
  doc: string;
};

/** Makes signatures of the methods of one API. */
export class Signatures {
  readonly #types: ReadonlyMap<string, NamedType>;

  constructor(api: Api) {
    this.#types = new Map(api.types.map((type) => [type.key, type]));
  }

  /** A node with the references at its top followed. */
  readonly open = (node: TypeNode): TypeNode => {
    let current = node;
    for (let hops = 0; current.kind === 'ref' && hops < 32; hops++) current = this.#types.get(current.key)!.node;
    return current;
  };

  of(method: Method, printer: Printer = new Printer(this.#types)): Signature {
    const { paramsType, paramsOptional, credentials } = method;
    const result = method.result ? printer.print(method.result, 'output') : 'void';
    const item = method.page && printer.print(method.page.item, 'output');
    const credential = credentials.length > 0 ? credentials.map(quoted).join(' | ') : 'Credential';
    const isOptional = paramsType === undefined || paramsOptional;
    const name = `${isOptional && paramsType ? 'Optional' : ''}${item ? 'Paged' : paramsType ? '' : 'Plain'}Operation`;
    // A list without parameters takes at least those of its pages.
    const types = [...(paramsType ? [paramsType] : []), result, ...(item ? [item] : []), credential];
    const { single } = method;
    const one = single && paramsType ? printer.print(single.item, 'output') : undefined;
    const overloads = one
      ? [
          {
            parameters: `params: ${paramsType} & Required<Pick<${paramsType}, ${quoted(single!.parameter)}>>, options?: CallOptions`,
            returns: `ApiCall<${one}>`,
          },
          {
            parameters: `params?: ${paramsType} & { ${single!.parameter}?: undefined }, options?: CallOptions`,
            returns: `ApiCall<${one}[]>`,
          },
        ]
      : [];
    const shape = one
      ? `SingleOrListOperation<${paramsType}, ${quoted(single!.parameter)}, ${one}, ${credential}>`
      : `${name}<${types.join(', ')}>`;
    return {
      overloads,
      parameters: [
        ...(paramsType ? [`params${paramsOptional ? '?' : ''}: ${paramsType}`] : []),
        'options?: CallOptions',
      ].join(', '),
      returns: item ? `PagedCall<${result}, ${item}>` : `ApiCall<${result}>`,
      passed: ['this.client', ...(paramsType ? ['params'] : []), 'options'].join(', '),
      creator: one ? 'singleOrListOperation' : item ? 'pagedOperation' : paramsType ? 'operation' : 'plainOperation',
      functionType: shape,
      runtimeTypes: [
        one ? 'SingleOrListOperation' : name,
        item ? 'PagedCall' : 'ApiCall',
        ...(credentials.length > 0 ? [] : ['Credential']),
      ],
      doc: methodComment(method),
    };
  }
}

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

/** The credentials of a method in words. */
export const credentialText = ({ credentials }: Method): string =>
  credentials.length === 0
    ? 'no credential'
    : credentials.map((credential) => credentialWords[credential]).join(', or ');

/** Documented responses with an error status. */
export const errorsOf = ({ responses }: Method): Method['responses'] =>
  responses.filter(({ status }) => /^[45]/.test(status));

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
