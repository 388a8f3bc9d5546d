import * as helpers from '@refold/core/helpers';
import * as sdk from '@refold/node';
import type { Need } from '../../behavior/row.ts';
import { runSuite } from '../suite/program.ts';

const ofBun: readonly Need[] = 'Bun' in globalThis ? ['stacksOfGenerators'] : [];
await runSuite({ sdk, helpers, lacks: ['isolatedRequests', ...ofBun] }, process.argv[2]!);
