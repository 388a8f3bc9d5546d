import * as webhooks from '@refold/core/webhooks';
import * as sdk from '@refold/deno';
import { runSuite } from '../suite/program.ts';

declare const Deno: { readonly args: readonly string[] };

await runSuite({ sdk, webhooks, lacks: ['isolatedRequests'] }, Deno.args[0]!);
