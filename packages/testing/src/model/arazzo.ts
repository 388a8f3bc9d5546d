import type { Json } from './operation.ts';

/** A journey of the contract, as far as the runner understands Arazzo. */
export type Arazzo = {
  readonly info: { readonly title: string };
  readonly workflows: readonly ArazzoWorkflow[];
};

export type ArazzoWorkflow = {
  readonly workflowId: string;
  readonly inputs?: {
    readonly required?: readonly string[];
    readonly properties?: Readonly<Record<string, { readonly default?: Json }>>;
  };
  readonly parameters?: readonly ArazzoParameter[];
  readonly steps: readonly ArazzoStep[];
};

export type ArazzoParameter = { readonly name: string; readonly in: string; readonly value: Json };

export type ArazzoStep = {
  readonly stepId: string;
  readonly operationId: string;
  readonly parameters?: readonly ArazzoParameter[];
  readonly requestBody?: { readonly contentType?: string; readonly payload: Json };
  readonly successCriteria?: readonly Criterion[];
  readonly onFailure?: readonly FailureAction[];
  readonly outputs?: Readonly<Record<string, string>>;
};

export type Criterion = { readonly condition: string; readonly context?: string; readonly type?: string };

export type FailureAction = {
  readonly name: string;
  readonly type: 'retry' | 'goto' | 'end';
  readonly stepId?: string;
  readonly retryAfter?: number;
  readonly retryLimit?: number;
  readonly criteria?: readonly Criterion[];
};
