import { call } from './call.ts';
import type { Caller } from './caller.ts';
import type { Operation } from './operation.ts';
import { operationOf, type DescribedOperation } from './operation-text.ts';
import type { CallOptions } from './options.ts';
import { callPaged } from './paged-call.ts';

/** The operations of a resource, by the names of their methods. */
export type Methods = { readonly [method: string]: DescribedOperation };

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
