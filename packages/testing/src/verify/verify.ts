import type { Json } from '../model/operation.ts';
import { journeys } from '../generated/journeys.ts';
import type { Finding } from './findings.ts';
import { cleanUp, type Ledger } from './ledger.ts';
import { runLifecycles } from './lifecycles.ts';
import { probe } from './probes.ts';
import { runJourney, type JourneyResult } from './run-journey.ts';
import { at, Session, type SessionOptions } from './session.ts';

export type VerifyOptions = SessionOptions & {
  readonly ledger: Ledger;
  /** Make, change and remove things too, under a name of their own. */
  readonly write: boolean;
  /** What is made begins with this. */
  readonly prefix: string;
  readonly account?: string | undefined;
  readonly slug?: string | undefined;
  /** A published workflow to run, and an event to fire: the two journeys that need them are left out without. */
  readonly workflowId?: string | undefined;
  readonly event?: string | undefined;
  readonly sleep: (milliseconds: number) => Promise<void>;
};

/** What a run found. */
export type VerifyReport = {
  readonly baseURL: string;
  readonly requests: number;
  /** Pairs of operation and status that were seen. */
  readonly seen: readonly string[];
  readonly findings: readonly Finding[];
  readonly journeys: readonly JourneyResult[];
  /** How much could not be removed again; it is still in the ledger. */
  readonly left: number;
};

/** Compares a live API with the contract. */
export async function verify(options: VerifyOptions): Promise<VerifyReport> {
  const session = new Session(options);
  const results: JourneyResult[] = [];
  let left = 0;
  try {
    const found = await probe(session, options);
    if (options.write) {
      for (const name of Object.keys(journeys())) {
        // Which app is read does not matter, but nothing is run for an account that nobody named.
        const inputs = inputsOf(name, { ...options, slug: found.slug });
        if (inputs) results.push(await walk(session, name, inputs, options));
      }
      await runLifecycles(session, { prefix: options.prefix, account: `${options.prefix}-account` }, options.ledger);
    }
  } finally {
    left = await cleanUp(session, options.ledger);
  }
  return {
    baseURL: options.baseURL,
    requests: session.requests,
    seen: [...session.seen],
    findings: unique(session.findings),
    journeys: results,
    left,
  };
}

// Items of a list differ in one way: said once is enough.
function unique(findings: readonly Finding[]): Finding[] {
  const byKey = new Map<string, Finding>();
  for (const finding of findings) {
    const pointer = finding.pointer.replaceAll(/\/\d+(?=\/|$)/g, '/*');
    const key = [finding.operationId, finding.status, pointer, finding.kind, finding.message].join(' ');
    if (!byKey.has(key)) byKey.set(key, finding);
  }
  return [...byKey.values()];
}

function walk(
  session: Session,
  name: string,
  inputs: Record<string, Json>,
  { ledger, sleep }: VerifyOptions,
): Promise<JourneyResult> {
  const journey = journeys()[name]!;
  if (name === 'onboard-and-connect')
    ledger.add({ operationId: 'deleteLinkedAccount', path: { linked_account_id: String(inputs['linkedAccountId']) } });
  return runJourney(session, {
    name,
    journey,
    inputs,
    sleep,
    onAnswer: ({ operationId }, { body }) => {
      const id = at(body, '/_id');
      if (operationId === 'createWebhook' && typeof id === 'string')
        ledger.add({ operationId: 'deleteWebhook', path: { id } });
    },
  });
}

function inputsOf(
  name: string,
  { prefix, slug, account, workflowId, event }: VerifyOptions,
): Record<string, Json> | undefined {
  const linkedAccountId = account ?? '';
  if (name === 'onboard-and-connect')
    return slug === undefined ? undefined : { linkedAccountId: `${prefix}-journey`, name: prefix, slug };
  if (name === 'register-a-webhook') return { webhookUrl: `https://${prefix}.example.com/webhooks` };
  if (account === undefined) return undefined;
  if (name === 'run-a-workflow-and-wait')
    return workflowId === undefined || slug === undefined ? undefined : { linkedAccountId, workflowId, slug };
  return event === undefined
    ? undefined
    : { linkedAccountId, event, since: new Date(Date.now() - 60_000).toISOString() };
}
