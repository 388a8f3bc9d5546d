import type { Journey } from './journey.ts';
import { executionJourneys } from './rows/executions.ts';
import { workflowJourneys } from './rows/workflows.ts';

/** Every row, in the order of the journeys' rank. */
export const journeys: readonly Journey[] = [...workflowJourneys, ...executionJourneys];
