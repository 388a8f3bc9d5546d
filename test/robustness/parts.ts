import { behindNginx } from './behind-nginx.ts';
import { origins } from './origins.ts';
import { emptyResponses } from './empty-responses.ts';
import type { Part } from './part.ts';

/** The parts of the suite. */
export const parts: readonly Part[] = [origins, behindNginx, emptyResponses];
