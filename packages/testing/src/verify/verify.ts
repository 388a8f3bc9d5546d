import { arazzoWorkflows } from '../generated/arazzo.ts';
import { valueAt, type Json } from '../model/json.ts';
import type { Finding } from './findings.ts';
import { cleanUp, type CleanupLog } from './cleanup-log.ts';
import { runLifecycles } from './lifecycles.ts';
import { countsOf, defaultLeast, outcomes, type Counts, type OperationOutcome } from './outcomes.ts';
import { checkPreconditions } from './preconditions.ts';
import { probe } from './probes.ts';
import { runArazzoWorkflow, type ArazzoResult } from './run-arazzo-workflow.ts';
import { Session, type SessionOptions } from './session.ts';

/** Options of `verify`. */
export type VerifyOptions = SessionOptions & {
  readonly cleanupLog: CleanupLog;
  /** Create, change and delete records too, under names of their own. */
  readonly write: boolean;
  /** Prefix of the names of what is created. */
  readonly prefix: string;
  /** Id of the linked account to read. */
  readonly account?: string | undefined;
  /** Slug of the app to read. */
  readonly slug?: string | undefined;
  /** A published workflow to run, and an event to trigger: without them, the two Arazzo workflows that need them are left out. */
  readonly workflowId?: string | undefined;
  readonly event?: string | undefined;
  /** Id of a human task to read, and with `write` to submit. */
  readonly humanTask?: string | undefined;
  /** Least number of operations that must have been compared. Default half of those that such a run can reach. */
  readonly least?: number | undefined;
  /** Waits, in milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>;
};

/** Report of a run of `verify`. Holds no credential and no value of a response. */
export type VerifyReport = {
  readonly baseURL: string;
  readonly requests: number;
  /** Pairs of operation and status that were observed. */
  readonly observed: readonly string[];
  readonly findings: readonly Finding[];
  /** The result of each of the contract's operations. */
  readonly operations: readonly OperationOutcome[];
  /** Numbers of operations by result: together all operations of the contract. */
  readonly counts: Counts;
  /** Least number of operations that had to be compared. */
  readonly least: number;
  readonly arazzoWorkflows: readonly ArazzoResult[];
  /** Number of records that could not be removed; they stay in the cleanup log. */
  readonly notRemoved: number;
};

/** Tells whether fewer operations were compared than had to be: such a run says nothing about the API. */
export const isTooLittle = ({ counts, least }: Pick<VerifyReport, 'counts' | 'least'>): boolean =>
  counts.checked + counts.differing < least;

/**
 * Compares a live API with the contract.
 *
 * @throws MisuseError if what the options name does not exist; UnreachableError if the API gives no response.
 */
export async function verify(options: VerifyOptions): Promise<VerifyReport> {
  const session = new Session(options);
  const results: ArazzoResult[] = [];
  let notRemoved = 0;
  try {
    await checkPreconditions(session, options);
    const found = await probe(session, options);
    if (options.write) {
      for (const name of Object.keys(arazzoWorkflows())) {
        // Any app may be read, but nothing is run for an account that was not named.
        const inputs = inputsOf(name, { ...options, slug: found.slug });
        if (inputs) results.push(await runOne(session, name, inputs, options));
      }
      await runLifecycles(
        session,
        { prefix: options.prefix, account: `${options.prefix}-account`, found },
        options.cleanupLog,
      );
    }
  } finally {
    notRemoved = await cleanUp(session, options.cleanupLog);
  }
  const findings = unique(session.findings);
  const all = outcomes({ ...options, observed: session.observed, findings, skipped: session.skipped });
  return {
    baseURL: options.baseURL,
    requests: session.requests,
    observed: [...session.observed],
    findings,
    operations: all,
    counts: countsOf(all),
    least: options.least ?? defaultLeast(options.write),
    arazzoWorkflows: results,
    notRemoved,
  };
}

// Items of a list differ in the same way: one finding is enough.
function unique(findings: readonly Finding[]): Finding[] {
  const byKey = new Map<string, Finding>();
  for (const finding of findings) {
    const pointer = finding.pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');
    const key = [finding.operationId, finding.status, pointer, finding.kind, finding.message].join(' ');
    if (!byKey.has(key)) byKey.set(key, finding);
  }
  return [...byKey.values()];
}

function runOne(
  session: Session,
  name: string,
  inputs: Record<string, Json>,
  { cleanupLog, sleep }: VerifyOptions,
): Promise<ArazzoResult> {
  const arazzo = arazzoWorkflows()[name]!;
  if (name === 'onboard-and-connect')
    cleanupLog.add({
      operationId: 'deleteLinkedAccount',
      path: { linked_account_id: String(inputs['linkedAccountId']) },
    });
  return runArazzoWorkflow(session, {
    name,
    arazzo,
    inputs,
    sleep,
    onResponse: ({ operationId }, { body }) => {
      const id = valueAt(body, '/_id');
      if (operationId === 'createWebhook' && typeof id === 'string')
        cleanupLog.add({ operationId: 'deleteWebhook', path: { id } });
    },
  });
}

function inputsOf(
  name: string,
  { prefix, slug, account, workflowId, event }: VerifyOptions,
): Record<string, Json> | undefined {
  const linkedAccountId = account ?? '';
  if (name === 'onboard-and-connect')
    return slug === undefined ? undefined : { linkedAccountId: `${prefix}-arazzo`, name: prefix, slug };
  if (name === 'register-a-webhook') return { webhookUrl: `https://${prefix}.example.com/webhooks` };
  if (account === undefined) return undefined;
  if (name === 'run-a-workflow-and-wait')
    return workflowId === undefined || slug === undefined ? undefined : { linkedAccountId, workflowId, slug };
  return event === undefined
    ? undefined
    : { linkedAccountId, event, since: new Date(Date.now() - 60_000).toISOString() };
}
