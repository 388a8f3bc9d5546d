import { call } from './call.ts';
import type { Caller } from './caller.ts';
import type { BodyEncoder, Operation } from './operation.ts';
import { operationFrom } from './operation-text.ts';
import type { CallOptions } from './options.ts';
import { callPaged } from './paged-call.ts';

/**
 * The operations of a resource: a line for each of its methods, with the method's name and then the operation's text.
 * `encoders` has the methods whose body can travel in another format than JSON.
 */
export type Methods = string | { readonly text: string; readonly encoders: { readonly [method: string]: BodyEncoder } };

/** Base of the generated client: makes each resource when it is first used, out of its operations. */
export abstract class ResourceSet {
  readonly #caller: Caller;
  readonly #made: Record<string, unknown> = {};

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** @internal */
  protected resource<T>(name: string, methods: Methods): T {
    return (this.#made[name] ??= resourceOf(this.#caller, methods)) as T;
  }
}

function resourceOf(caller: Caller, methods: Methods): object {
  const made: Record<string, unknown> = {};
  for (const [name, operation] of operationsOf(methods)) {
    const make = operation.pagination ? callPaged : call;
    made[name] = takesParams(operation)
      ? (params?: object, options?: CallOptions) => make(caller, operation, params, options)
      : (options?: CallOptions) => make(caller, operation, undefined, options);
  }
  return made;
}

const read = new Map<Methods, readonly (readonly [string, Operation])[]>();

/** The operations of a resource by method, read once: a client for one account is often made per request. */
function operationsOf(methods: Methods): readonly (readonly [string, Operation])[] {
  let operations = read.get(methods);
  if (!operations) {
    const { text, encoders } = typeof methods === 'string' ? { text: methods, encoders: undefined } : methods;
    operations = text
      .trim()
      .split('\n')
      .map((line) => {
        const space = line.indexOf(' ');
        const name = line.slice(0, space);
        return [name, operationFrom(line.slice(space + 1), encoders?.[name])] as const;
      });
    read.set(methods, operations);
  }
  return operations;
}

function takesParams({ path, query, header, body }: Operation): boolean {
  return path.includes('{') || Boolean(query ?? header ?? body);
}
