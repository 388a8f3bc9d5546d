import * as helpers from '@refold/core/helpers';
import * as sdk from '@refold/deno';
import { runSuite } from '../suite/program.ts';

declare const Deno: { readonly args: readonly string[] };

await runSuite({ sdk, helpers, lacks: ['isolatedRequests'] }, Deno.args[0]!);
