import type { Row } from '../row.ts';

/** Run from outside, since it needs a client that goes away: see `test/runtimes/hosts/overlap.ts`. */
export const overlapRows: readonly Row[] = [
  {
    id: 4,
    name: 'overlapping requests share module-scope clients; one is cut off and one returns early; none hangs',
    needs: 'isolatedRequests',
  },
];
