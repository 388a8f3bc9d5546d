import * as webhooks from '@refold/core/webhooks';
import * as sdk from '@refold/edge';
import { runSuite } from '../suite/program.ts';

Object.assign(globalThis, {
  runSuite: (host: string) => runSuite({ sdk, webhooks, lacks: ['isolatedRequests'] }, host),
});
