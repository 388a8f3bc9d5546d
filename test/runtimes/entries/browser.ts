import * as sdk from '@refold/core/session';
import { runSuite } from '../suite/program.ts';

declare const location: { readonly origin: string };

await runSuite({ sdk, lacks: ['apiKey', 'helpers', 'isolatedRequests', 'ownConnections'] }, location.origin);
