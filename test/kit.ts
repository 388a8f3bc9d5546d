import { parseArgs } from 'node:util';
import { coverage } from './kit/checks/coverage.ts';
import { determinism } from './kit/checks/determinism.ts';
import { errors } from './kit/checks/errors.ts';
import { emptyReplies, faults } from './kit/checks/faults.ts';
import { journeys } from './kit/checks/journeys.ts';
import { limits } from './kit/checks/limits.ts';
import { lint } from './kit/checks/lint.ts';
import { lists } from './kit/checks/lists.ts';
import { oracle } from './kit/checks/oracle.ts';
import { everywhere, inProcess, webhooks } from './kit/checks/portable.ts';
import { usage } from './kit/checks/usage.ts';
import { vendorClients } from './kit/checks/vendor-clients.ts';
import { drift, interrupted, production } from './kit/checks/verify.ts';
import type { Check } from './kit/check.ts';

const checks: readonly Check[] = [
  inProcess,
  everywhere,
  determinism,
  lists,
  limits,
  faults,
  emptyReplies,
  webhooks,
  drift,
  production,
  coverage,
  usage,
  oracle,
  errors,
  journeys,
  lint,
  vendorClients,
  interrupted,
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
  failed === 0 ? '\nNext: npx @refold/contract --help' : '\nNext: npm run kit -- <number> runs one check alone.',
);
console.log(`${chosen.length - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
