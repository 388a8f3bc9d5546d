import { asObjects, type Json, type JsonObject } from '../model/json.ts';
import type { Cleanup, CleanupLog } from './cleanup-log.ts';
import { LIFECYCLES, MISSING, type Step, type Values } from './lifecycle-steps.ts';
import type { Session } from './session.ts';

/** Names of what the writing checks create, and what the probes have found. */
export type Names = {
  /** Prefix of every name, so that people can tell them. */
  readonly prefix: string;
  /** Id of the linked account that everything is done to. */
  readonly account: string;
  /** Values of the organization by the names that steps have for them. */
  readonly found: Values;
};

/** Creates, reads, changes and deletes records of a linked account. What it creates is in the log until it is deleted. */
export async function runLifecycles(
  session: Session,
  { prefix, account, found }: Names,
  log: CleanupLog,
): Promise<void> {
  const removal: Cleanup = { operationId: 'deleteLinkedAccount', path: { linked_account_id: account } };
  log.add(removal);
  const body = { linked_account_id: account, name: prefix, your_app: { auth_credentials: { api_key: 'none' } } };
  const created = await session.send({ operationId: 'createLinkedAccount', body });
  // Where accounts cannot be created in this way, the others can still be checked.
  if (created.status >= 300)
    await session.send({ operationId: 'upsertLinkedAccount', body: { linked_account_id: account, name: prefix } });
  for (const steps of LIFECYCLES) await runSteps(session, steps, { ...found, prefix, own: account }, log);
  await session.send({ operationId: 'deleteLinkedAccount', path: { linked_account_id: account } });
  log.remove(removal);
}

async function runSteps(session: Session, steps: readonly Step[], given: Values, log: CleanupLog): Promise<void> {
  const values: Record<string, Json> = { ...given };
  const pending: Cleanup[] = [];
  for (const step of steps) {
    const missing = missingIn(step, values);
    if (missing !== undefined) {
      session.skip(step.operationId, MISSING[missing] ?? `an earlier step gave no ${missing}`);
      continue;
    }
    const headers = headersOf(session, step, values);
    const response = await session.send({
      operationId: step.operationId,
      path: textsOf(step.path, values),
      query: textsOf(step.query, values),
      headers,
      ...(step.body !== undefined && { body: filled(step.body, values) }),
      ...(step.withToken && { credential: { token: String(values['token']) } }),
      ...(step.page && { expected: { page: { page: 1, limit: 1 } } }),
    });
    if (response.status >= 300) continue;
    for (const [name, read] of Object.entries(step.keep ?? {})) {
      const value = read(response.body, values);
      if (value !== undefined) values[name] = value;
    }
    if (step.cleanup && missingIn(step.cleanup, values) === undefined) {
      const { operationId } = step.cleanup;
      const takesKey = session.operation(operationId).credentials.includes('apiKey');
      pending.push({
        operationId,
        path: textsOf(step.cleanup.path, values),
        headers: headersOf(session, step.cleanup, values),
        ...(!takesKey && { tokenOf: String(values['own']) }),
      });
      log.add(pending.at(-1)!);
    }
    const done = pending.find((entry) => entry.operationId === step.operationId);
    if (done) log.remove(done);
  }
}

/** The requests take the account in a header where the operation has one. */
function headersOf(
  session: Session,
  step: Pick<Step, 'operationId' | 'headers'>,
  values: Values,
): Record<string, string> {
  const { parameters } = session.operation(step.operationId);
  const takes = parameters.some(({ name, in: place }) => name === 'linked_account_id' && place === 'header');
  return { ...(takes && { linked_account_id: String(values['own']) }), ...textsOf(step.headers, values) };
}

const PLACE = /\{(\w+)\}/g;

/** The first value that a step needs and that is not there. */
function missingIn(step: Step, values: Values): string | undefined {
  const texts = JSON.stringify([step.path, step.query, step.headers, step.body]);
  const named = [...texts.matchAll(PLACE)].map(([, name]) => name!);
  const needed = [...(step.needs ?? []), ...(step.withToken ? ['token'] : []), ...named];
  return needed.find((name) => values[name] === undefined);
}

const textsOf = (texts: Readonly<Record<string, string>> = {}, values: Values): Record<string, string> =>
  Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, String(filled(text, values))]));

/** A value with what stands in braces put in; a text that is nothing else becomes the value itself. */
function filled(value: Json, values: Values): Json {
  if (typeof value === 'string') {
    const whole = /^\{(\w+)\}$/.exec(value)?.[1];
    if (whole !== undefined) return values[whole]!;
    return value.replaceAll(PLACE, (_, name: string) => String(values[name]));
  }
  if (Array.isArray(value)) return value.map((item) => filled(item, values));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, filled(member, values)]));
}

/** Input for an action, from its parameters: a text for each that it needs. */
export function inputFor(parameters: Json | undefined): JsonObject {
  const required = asObjects(parameters).filter((parameter) => parameter['required'] === true);
  return Object.fromEntries(required.map(({ name }) => [String(name), 'verify']));
}
