import { performAll, type Program } from './perform.ts';

export { RefoldLimiter } from '@refold/edge/durable-object';

/** A Worker that runs programs when it is asked to, since no program may send anything before. */
export const workerOf = (programs: readonly Program[]): object => ({
  async fetch(_request: Request, bindings: object): Promise<Response> {
    // Bindings are constants: the mock's tokens are the same every time.
    return Response.json(await performAll(programs, { setVariable: () => undefined, bindings }));
  },
});
