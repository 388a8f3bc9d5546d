import { rows } from './all.ts';
import { performAll } from './row.ts';

/** Runs every row inside one request, as a Worker's code runs. */
export default {
  async fetch(): Promise<Response> {
    return Response.json(await performAll(rows));
  },
};
