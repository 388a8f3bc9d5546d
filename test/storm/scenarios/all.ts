import type { Scenario } from '../scenario.ts';
import { bulkAfterCrashes } from './bulk.ts';
import { processScenarios } from './processes.ts';
import { queue } from './queue.ts';
import { redisRows } from './redis-rows.ts';
import { durableObject, workerdRows } from './workerd.ts';

/** Every scenario, from the cheapest to understand on. `missing` says why there is no Redis, if so. */
export function scenarios(missing: string | undefined): readonly Scenario[] {
  return [queue, ...processScenarios(missing), redisRows(missing), durableObject, workerdRows, bulkAfterCrashes];
}
