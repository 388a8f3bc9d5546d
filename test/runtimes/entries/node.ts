import * as helpers from '@refold/core/helpers';
import * as sdk from '@refold/node';
import { runSuite } from '../suite/program.ts';

await runSuite({ sdk, helpers, lacks: ['isolatedRequests'] }, process.argv[2]!);
