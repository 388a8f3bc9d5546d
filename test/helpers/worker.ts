import { journeys } from './all.ts';
import { performAll } from './journey.ts';

/** Runs every row inside one request, as a Worker's code runs. */
export default {
  async fetch(): Promise<Response> {
    return Response.json(await performAll(journeys));
  },
};
