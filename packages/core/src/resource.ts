import { call } from './call.ts';
import type { Caller } from './caller.ts';
import type { BodyEncoder, Operation } from './operation.ts';
import { operationOf } from './operation-text.ts';
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
  const { text, encoders } = typeof methods === 'string' ? { text: methods, encoders: undefined } : methods;
  const made: Record<string, unknown> = {};
  for (const line of text.trim().split('\n')) {
    const space = line.indexOf(' ');
    const name = line.slice(0, space);
    const operation = operationOf({ text: line.slice(space + 1), encode: encoders?.[name] });
    const make = operation.pagination ? callPaged : call;
    made[name] = takesParams(operation)
      ? (params?: object, options?: CallOptions) => make(caller, operation, params, options)
      : (options?: CallOptions) => make(caller, operation, undefined, options);
  }
  return made;
}

function takesParams({ path, query, header, body }: Operation): boolean {
  return path.includes('{') || Boolean(query ?? header ?? body);
}
