// The plugin. `refold/all` switches every rule on, as an error.
import type { Oas3Rule, Plugin } from '@redocly/openapi-core';
import { booleanNotText } from './boolean-not-text.ts';
import { effectsAgree } from './effects-agree.ts';
import { errorResponses } from './error-responses.ts';
import { errorSchema } from './error-schema.ts';
import { exampleNames } from './example-names.ts';
import { examplesPresent } from './examples-present.ts';
import { failureAgrees } from './failure-agrees.ts';
import { fakeExamples } from './fake-examples.ts';
import { fullStop } from './full-stop.ts';
import { methodUnique } from './method-unique.ts';
import { namesAgree } from './names-agree.ts';
import { names } from './names.ts';
import { noCredentialParameters } from './no-credential-parameters.ts';
import { noEmptySchema } from './no-empty-schema.ts';
import { noInlineBody } from './no-inline-body.ts';
import { noNullable } from './no-nullable.ts';
import { noShadowedPaths } from './no-shadowed-paths.ts';
import { operationKeys } from './operation-keys.ts';
import { pageExamples } from './page-examples.ts';
import { paginationAgrees } from './pagination-agrees.ts';
import { rateLimit } from './rate-limit.ts';
import { scopeAgrees } from './scope-agrees.ts';
import { traceHeader } from './trace-header.ts';

export const rules: Record<string, Oas3Rule> = {
  'boolean-not-text': booleanNotText,
  'effects-agree': effectsAgree,
  'error-responses': errorResponses,
  'error-schema': errorSchema,
  'example-names': exampleNames,
  'examples-present': examplesPresent,
  'failure-agrees': failureAgrees,
  'fake-examples': fakeExamples,
  'full-stop': fullStop,
  'method-unique': methodUnique,
  names,
  'names-agree': namesAgree,
  'no-credential-parameters': noCredentialParameters,
  'no-empty-schema': noEmptySchema,
  'no-inline-body': noInlineBody,
  'no-nullable': noNullable,
  'no-shadowed-paths': noShadowedPaths,
  'operation-keys': operationKeys,
  'page-examples': pageExamples,
  'pagination-agrees': paginationAgrees,
  'rate-limit': rateLimit,
  'scope-agrees': scopeAgrees,
  'trace-header': traceHeader,
};

const plugin = (): Plugin => ({
  id: 'refold',
  rules: { oas3: rules },
  configs: { all: { rules: Object.fromEntries(Object.keys(rules).map((name) => [`refold/${name}`, 'error'])) } },
});

export default plugin;
