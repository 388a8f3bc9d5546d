import { call } from './call.ts';
import type { Caller } from './caller.ts';
import type { Operation } from './operation.ts';
import { operationOf, type DescribedOperation } from './operation-text.ts';
import type { CallOptions } from './options.ts';
import { callPaged } from './paged-call.ts';

/** The operations of a resource, by the names of their methods. */
export type Methods = { readonly [method: string]: DescribedOperation };

/** The class of a client that makes each of these resources, out of its operations, when it is first used. */
export function resourceSet(resources: { readonly [name: string]: Methods }): new (caller: Caller) => any {
  class ResourceSet {
    readonly #caller: Caller;
    readonly #made: Record<string, unknown> = {};

    constructor(caller: Caller) {
      this.#caller = caller;
    }

    /** A getter for each resource. */
    static {
      for (const name in resources) {
        Object.defineProperty(this.prototype, name, {
          get(this: ResourceSet) {
            return (this.#made[name] ??= resourceOf(this.#caller, resources[name]!));
          },
        });
      }
    }
  }
  return ResourceSet;
}

function resourceOf(caller: Caller, methods: Methods): object {
  const made: Record<string, unknown> = {};
  for (const name in methods) {
    const operation = operationOf(methods[name]!);
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
