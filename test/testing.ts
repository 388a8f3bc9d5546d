import { parseArgs } from 'node:util';
import { githubAction } from './testing/checks/action.ts';
import { coverage } from './testing/checks/coverage.ts';
import { determinism } from './testing/checks/determinism.ts';
import { errors } from './testing/checks/errors.ts';
import { emptyResponses, faults } from './testing/checks/faults.ts';
import { arazzoWorkflows } from './testing/checks/arazzo.ts';
import { histories } from './testing/checks/histories.ts';
import { isolation } from './testing/checks/isolation.ts';
import { limits } from './testing/checks/limits.ts';
import { lint } from './testing/checks/lint.ts';
import { lists } from './testing/checks/lists.ts';
import { exitCodes, numbers } from './testing/checks/numbers.ts';
import { oracle } from './testing/checks/oracle.ts';
import { everywhere, inProcess, webhooks } from './testing/checks/portable.ts';
import { usage } from './testing/checks/usage.ts';
import { vendorClients } from './testing/checks/vendor-clients.ts';
import { deviation, interrupted, production } from './testing/checks/verify.ts';
import type { Check } from './testing/check.ts';

const checks: readonly Check[] = [
  inProcess,
  everywhere,
  determinism,
  lists,
  limits,
  faults,
  emptyResponses,
  webhooks,
  deviation,
  production,
  coverage,
  usage,
  oracle,
  errors,
  arazzoWorkflows,
  lint,
  vendorClients,
  interrupted,
  isolation,
  histories,
  numbers,
  exitCodes,
  githubAction,
];

const { positionals } = parseArgs({ allowPositionals: true });
const chosen = checks.filter((_, index) => positionals.length === 0 || positionals.includes(String(index + 1)));
let failed = 0;
for (const check of chosen) {
  const number = String(checks.indexOf(check) + 1).padStart(2);
  try {
    const figure = await check.run();
    console.log(`ok   ${number}  ${check.name}\n         ${figure}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${number}  ${check.name}\n         ${error instanceof Error ? error.message : String(error)}`);
  }
}
console.log(
  failed === 0 ? '\nNext: npx @refold/testing --help' : '\nNext: npm run testing -- <number> runs one check alone.',
);
console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
