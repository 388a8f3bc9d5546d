import { createRouter } from './contract/router.ts';
import { operations, type OperationId } from './generated/operations.ts';
import { validateReply, type Problem } from './validate.ts';

/** One place where a live reply differs from the contract. Holds no values. */
export type Drift = { readonly operationId: OperationId; readonly status: number } & Problem;

export type ObserveOptions = {
  /** Called once for each difference. */
  readonly onDrift: (drift: Drift) => void;
  /** Share of the replies that are looked at, between 0 and 1. Default 1. */
  readonly sample?: number;
};

/** A `fetch` that compares what comes back with the contract, beside your program and without changing anything for it. */
export function observe(inner: typeof fetch, { onDrift, sample = 1 }: ObserveOptions): typeof fetch {
  const router = createRouter(operations);
  return async (input, init) => {
    const request = new Request(input instanceof Request ? input.clone() : input, init);
    const response = await inner(input, init);
    const match = router.match(request.method, new URL(request.url).pathname);
    if (match && Math.random() < sample) void report(match.operation.id as OperationId, response.clone(), onDrift);
    return response;
  };
}

async function report(operationId: OperationId, response: Response, onDrift: (drift: Drift) => void): Promise<void> {
  const { status } = response;
  const text = await response.text().catch(() => undefined);
  if (text === undefined) return;
  for (const problem of problemsIn(operationId, status, text)) onDrift({ operationId, status, ...problem });
}

function problemsIn(operationId: OperationId, status: number, text: string): readonly Problem[] {
  if (text === '') return validateReply(operationId, status);
  try {
    return validateReply(operationId, status, JSON.parse(text));
  } catch {
    return [{ pointer: '', message: 'is not JSON', kind: 'mismatch' }];
  }
}
