import type { Json } from '../model/operation.ts';
import type { Arazzo, ArazzoStep, ArazzoWorkflow, FailureAction } from '../model/arazzo.ts';
import { evaluate, holds, type Scope } from './expressions.ts';
import type { Answer, Ask, Session } from './session.ts';

export type JourneyResult = { readonly name: string; readonly passed: boolean; readonly failedStep?: string };

export type JourneyRun = {
  readonly name: string;
  readonly journey: Arazzo;
  readonly inputs: Readonly<Record<string, Json>>;
  /** Waits between two attempts. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Told of every answer, so that what was made can be removed. */
  readonly onAnswer?: (step: ArazzoStep, answer: Answer) => void;
};

/** Runs a journey of the contract, and notes the step that does not succeed. */
export async function runJourney(session: Session, run: JourneyRun): Promise<JourneyResult> {
  const [workflow] = run.journey.workflows;
  if (!workflow) throw new Error(`The journey ${run.name} has no workflow.`);
  const steps: Record<string, Record<string, Json | undefined>> = {};
  const inputs = { ...defaultsOf(workflow), ...run.inputs };
  let failed: ArazzoStep | undefined;
  for (let index = 0; index < workflow.steps.length;) {
    const step = workflow.steps[index]!;
    const { answer, action } = await runStep(session, { workflow, step, inputs, steps, run });
    steps[step.stepId] = outputsOf(step, { inputs, steps, ...(answer && { answer }) });
    if (answer) {
      index += 1;
      continue;
    }
    failed ??= step;
    const target = workflow.steps.findIndex(({ stepId }) => stepId === action?.stepId);
    if (action?.type !== 'goto' || target <= index) break;
    index = target;
  }
  if (!failed) return { name: run.name, passed: true };
  session.note({
    operationId: failed.operationId,
    status: 0,
    severity: 'error',
    kind: 'journey',
    pointer: '',
    message: `the journey ${run.name} does not get beyond its step ${failed.stepId}`,
  });
  return { name: run.name, passed: false, failedStep: failed.stepId };
}

type StepRun = {
  readonly workflow: ArazzoWorkflow;
  readonly step: ArazzoStep;
  readonly inputs: Scope['inputs'];
  readonly steps: Scope['steps'];
  readonly run: JourneyRun;
};

/** The answer of a step that succeeded, or what to do because it has not. */
async function runStep(session: Session, given: StepRun): Promise<{ answer?: Answer; action?: FailureAction }> {
  const { step, inputs, steps, run } = given;
  for (let attempt = 0; ; attempt++) {
    const answer = await session.ask(askOf(session, given));
    run.onAnswer?.(step, answer);
    const scope: Scope = { inputs, steps, answer };
    if ((step.successCriteria ?? []).every((criterion) => holds(criterion, scope))) return { answer };
    const action = step.onFailure?.find(({ criteria = [] }) => criteria.every((criterion) => holds(criterion, scope)));
    if (action?.type !== 'retry' || attempt >= (action.retryLimit ?? 1)) return action ? { action } : {};
    await run.sleep((action.retryAfter ?? 1) * 1000);
  }
}

function askOf(session: Session, { workflow, step, inputs, steps }: StepRun): Ask {
  const scope: Scope = { inputs, steps };
  const operation = session.operation(step.operationId);
  const parameters = [...(workflow.parameters ?? []), ...(step.parameters ?? [])];
  const of = (place: string): Record<string, string> =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === place)
        .map(({ name, value }) => [name, String(evaluate(value, scope) ?? '')]),
    );
  const headers = of('header');
  const token = /^Bearer (.+)$/.exec(headers['Authorization'] ?? '')?.[1];
  const body = step.requestBody && evaluate(step.requestBody.payload, scope);
  return {
    operationId: operation.id,
    path: of('path'),
    query: of('query'),
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !isCredential(name))),
    ...(body !== undefined && { body }),
    // The session has the key itself, so journeys need not be given it.
    ...(token !== undefined && { credential: { token } }),
  };
}

const isCredential = (name: string): boolean => ['authorization', 'x-api-key'].includes(name.toLowerCase());

function outputsOf(step: ArazzoStep, scope: Scope): Record<string, Json | undefined> {
  if (!scope.answer) return {};
  return Object.fromEntries(
    Object.entries(step.outputs ?? {}).map(([name, expression]) => [name, evaluate(expression, scope)]),
  );
}

function defaultsOf({ inputs }: ArazzoWorkflow): Record<string, Json> {
  const entries = Object.entries(inputs?.properties ?? {}).flatMap(([name, property]) =>
    property.default === undefined ? [] : [[name, property.default] as const],
  );
  return Object.fromEntries(entries);
}
