import type { Arazzo, ArazzoStep, ArazzoWorkflow, FailureAction } from '../model/arazzo.ts';
import type { Json } from '../model/json.ts';
import { evaluate, holds, type Scope } from './expressions.ts';
import type { LiveRequest, LiveResponse, Session } from './session.ts';

/** Result of an Arazzo workflow, with the id of the step that did not succeed. */
export type ArazzoResult = { readonly name: string; readonly passed: boolean; readonly failedStep?: string };

/** A run of an Arazzo workflow. */
export type ArazzoRun = {
  readonly name: string;
  readonly arazzo: Arazzo;
  readonly inputs: Readonly<Record<string, Json>>;
  /** Waits between two attempts, in milliseconds. */
  readonly sleep: (milliseconds: number) => Promise<void>;
  /** Called with every response, so that what was created can be removed. */
  readonly onResponse?: (step: ArazzoStep, response: LiveResponse) => void;
};

/** Runs an Arazzo workflow of the contract, and adds a finding for a step that does not succeed. */
export async function runArazzoWorkflow(session: Session, run: ArazzoRun): Promise<ArazzoResult> {
  const [workflow] = run.arazzo.workflows;
  if (!workflow) throw new Error(`The Arazzo workflow ${run.name} has no workflow.`);
  const steps: Record<string, Record<string, Json | undefined>> = {};
  const inputs = { ...defaultsOf(workflow), ...run.inputs };
  let failed: ArazzoStep | undefined;
  for (let index = 0; index < workflow.steps.length;) {
    const step = workflow.steps[index]!;
    const { response, action } = await runStep(session, { workflow, step, inputs, steps, run });
    steps[step.stepId] = outputsOf(step, { inputs, steps, ...(response && { response }) });
    if (response) {
      index += 1;
      continue;
    }
    failed ??= step;
    const target = workflow.steps.findIndex(({ stepId }) => stepId === action?.stepId);
    if (action?.type !== 'goto' || target <= index) break;
    index = target;
  }
  if (!failed) return { name: run.name, passed: true };
  session.add({
    operationId: failed.operationId,
    status: 0,
    severity: 'error',
    kind: 'arazzo',
    pointer: '',
    message: `the Arazzo workflow ${run.name} does not get beyond its step ${failed.stepId}`,
  });
  return { name: run.name, passed: false, failedStep: failed.stepId };
}

type StepRun = {
  readonly workflow: ArazzoWorkflow;
  readonly step: ArazzoStep;
  readonly inputs: Scope['inputs'];
  readonly steps: Scope['steps'];
  readonly run: ArazzoRun;
};

/** The response of a step that succeeded, or the action to take because it has not. */
async function runStep(
  session: Session,
  context: StepRun,
): Promise<{ response?: LiveResponse; action?: FailureAction }> {
  const { step, inputs, steps, run } = context;
  for (let attempt = 0; ; attempt++) {
    const response = await session.send(requestOf(session, context));
    run.onResponse?.(step, response);
    const scope: Scope = { inputs, steps, response };
    if ((step.successCriteria ?? []).every((criterion) => holds(criterion, scope))) return { response };
    const action = step.onFailure?.find(({ criteria = [] }) => criteria.every((criterion) => holds(criterion, scope)));
    if (action?.type !== 'retry' || attempt >= (action.retryLimit ?? 1)) return action ? { action } : {};
    await run.sleep((action.retryAfter ?? 1) * 1000);
  }
}

function requestOf(session: Session, { workflow, step, inputs, steps }: StepRun): LiveRequest {
  const scope: Scope = { inputs, steps };
  const operation = session.operation(step.operationId);
  const parameters = [...(workflow.parameters ?? []), ...(step.parameters ?? [])];
  const valuesIn = (location: string): Record<string, string> =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === location)
        .map(({ name, value }) => [name, String(evaluate(value, scope) ?? '')]),
    );
  const headers = valuesIn('header');
  const token = /^Bearer (.+)$/.exec(headers['Authorization'] ?? '')?.[1];
  const body = step.requestBody && evaluate(step.requestBody.payload, scope);
  return {
    operationId: operation.id,
    path: valuesIn('path'),
    query: valuesIn('query'),
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !isCredential(name))),
    ...(body !== undefined && { body }),
    // The session sends the API key itself.
    ...(token !== undefined && { credential: { token } }),
  };
}

const isCredential = (name: string): boolean => ['authorization', 'x-api-key'].includes(name.toLowerCase());

function outputsOf(step: ArazzoStep, scope: Scope): Record<string, Json | undefined> {
  if (!scope.response) return {};
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
