import * as helpers from '@refold/core/helpers';
import * as sdk from '@refold/edge';
import { runSuite } from '../suite/program.ts';

Object.assign(globalThis, {
  runSuite: (host: string) => runSuite({ sdk, helpers, lacks: ['isolatedRequests'] }, host),
});
