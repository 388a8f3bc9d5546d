import { behindNginx } from './behind-nginx.ts';
import { origins } from './origins.ts';
import { optionChecks } from './options.ts';
import { emptyResponses } from './empty-responses.ts';
import type { Part } from './part.ts';

/** The parts of the suite. */
export const parts: readonly Part[] = [origins, optionChecks, behindNginx, emptyResponses];
