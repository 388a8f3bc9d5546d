import type { Caller } from './caller.ts';

/** Base of the generated resources. */
export abstract class Resource {
  readonly #caller: Caller;

  constructor(caller: Caller) {
    this.#caller = caller;
  }

  /** @internal */
  protected get caller(): Caller {
    return this.#caller;
  }
}
