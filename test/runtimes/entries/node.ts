import * as webhooks from '@refold/core/webhooks';
import * as sdk from '@refold/node';
import { runSuite } from '../suite/program.ts';

await runSuite({ sdk, webhooks, lacks: ['isolatedRequests'] }, process.argv[2]!);
