import type { OperationId, Tag } from '../generated/operations.ts';
import type { OperationData } from '../model/operation.ts';
import type { Fault, FaultRule } from '../model/state.ts';
import type { Backend } from './backend.ts';

/** Target of a fault: one operation, all operations of a tag, or all. */
export type FaultTarget = OperationId | { readonly tag: Tag } | '*';

/** The target as text. */
export const targetKey = (target: FaultTarget): string => (typeof target === 'string' ? target : `tag:${target.tag}`);

/** The faults that apply to this call of an operation. Counts the call. */
export function faultsFor(backend: Backend, operation: OperationData): Fault[] {
  const keys = new Set(['*', operation.id, `tag:${operation.tag}`]);
  return backend.state.faults.flatMap((rule) => {
    if (!keys.has(rule.target)) return [];
    rule.calls += 1;
    if (!applies(backend, rule)) return [];
    rule.applied += 1;
    return [rule.fault];
  });
}

function applies(backend: Backend, { fault, calls, applied }: FaultRule): boolean {
  if (fault.nth !== undefined && fault.nth !== calls) return false;
  if (fault.times !== undefined && applied >= fault.times) return false;
  return fault.probability === undefined || backend.random() < fault.probability;
}
