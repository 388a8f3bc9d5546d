import type { Json } from './json.ts';

/** An Arazzo workflow of the contract: an Arazzo document, as far as the runner understands Arazzo. */
export type Arazzo = {
  readonly info: { readonly title: string };
  readonly workflows: readonly ArazzoWorkflow[];
};

/** A workflow of an Arazzo document. */
export type ArazzoWorkflow = {
  readonly workflowId: string;
  readonly inputs?: {
    readonly required?: readonly string[];
    readonly properties?: Readonly<Record<string, { readonly default?: Json }>>;
  };
  readonly parameters?: readonly ArazzoParameter[];
  readonly steps: readonly ArazzoStep[];
};

/** A parameter of a step; `value` may hold runtime expressions. */
export type ArazzoParameter = { readonly name: string; readonly in: string; readonly value: Json };

/** One call of a workflow. */
export type ArazzoStep = {
  readonly stepId: string;
  readonly operationId: string;
  readonly parameters?: readonly ArazzoParameter[];
  readonly requestBody?: { readonly contentType?: string; readonly payload: Json };
  readonly successCriteria?: readonly Criterion[];
  readonly onFailure?: readonly FailureAction[];
  /** Runtime expressions by the name of the output. */
  readonly outputs?: Readonly<Record<string, string>>;
};

/** A condition on a response. */
export type Criterion = { readonly condition: string; readonly context?: string; readonly type?: string };

/** The action to take when a step has not succeeded. */
export type FailureAction = {
  readonly name: string;
  readonly type: 'retry' | 'goto' | 'end';
  readonly stepId?: string;
  /** Seconds, as Arazzo has them. */
  readonly retryAfter?: number;
  readonly retryLimit?: number;
  readonly criteria?: readonly Criterion[];
};
