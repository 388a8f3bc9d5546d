import type { Json, OperationData } from '../model/operation.ts';
import type { OperationId, Tag } from '../generated/operations.ts';
import type { World } from './backend.ts';

/** Which calls a fault is for: one operation, all of a tag, or all. */
export type FaultTarget = OperationId | { readonly tag: Tag } | '*';

/** What goes wrong, and when. Without `times`, `nth` or `probability` it goes wrong every time. */
export type Fault = {
  /** Answer with this status: its documented example, or a plain error if the contract has none. */
  readonly status?: number;
  /** Name of the example in the contract, where a status has several. */
  readonly example?: string;
  /** Answer with this body instead of an example. */
  readonly body?: Json;
  /** Seconds for a `Retry-After` header. */
  readonly retryAfter?: number;
  /** `reset`: the connection breaks. `hang`: no answer ever comes. `truncate`: the body breaks off in the middle. */
  readonly error?: 'reset' | 'hang' | 'truncate';
  /** `commit`: the call takes effect first, and then fails. */
  readonly after?: 'commit';
  /** Milliseconds by which the answer is late. */
  readonly delay?: number;
  /** Only so many times. */
  readonly times?: number;
  /** Only the call with this number, from 1. */
  readonly nth?: number;
  /** Only with this probability, between 0 and 1, by the mock's seed. */
  readonly probability?: number;
};

export type FaultRule = { readonly target: string; readonly fault: Fault; calls: number; done: number };

export const targetKey = (target: FaultTarget): string => (typeof target === 'string' ? target : `tag:${target.tag}`);

/** The faults that hit this call. Counts it. */
export function faultsFor(world: World, operation: OperationData): Fault[] {
  const keys = new Set(['*', operation.id, `tag:${operation.tag}`]);
  return world.state.faults.flatMap((rule) => {
    if (!keys.has(rule.target)) return [];
    rule.calls += 1;
    if (!hits(world, rule)) return [];
    rule.done += 1;
    return [rule.fault];
  });
}

function hits(world: World, { fault, calls, done }: FaultRule): boolean {
  if (fault.nth !== undefined && fault.nth !== calls) return false;
  if (fault.times !== undefined && done >= fault.times) return false;
  return fault.probability === undefined || world.chance() < fault.probability;
}
