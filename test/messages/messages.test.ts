import { inspect } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { connectionCauses } from './causes/connections.ts';
import { programCauses } from './causes/program.ts';
import { responseCauses } from './causes/responses.ts';
import { resolveNames } from './servers.ts';

const causes = [...responseCauses, ...connectionCauses, ...programCauses];

let restore = (): void => {};
beforeAll(() => {
  restore = resolveNames({ 'both.example': ['::1', '127.0.0.1'] });
});
afterAll(() => restore());

test.each(causes)('$name is said in words: $error', async ({ error: name, message, run }) => {
  const { work, port, close } = await run();
  const error: any = await Promise.resolve()
    .then(work)
    .catch((thrown: unknown) => thrown);
  await close?.();
  const text = String(error.message)
    .replaceAll(String(port ?? 'PORT'), 'PORT')
    // A machine without a network says of every name that its resolver does not answer.
    .replaceAll('EAI_AGAIN', 'ENOTFOUND');
  expect([error.name, text]).toEqual([name, message]);
  expect(inspect(error, { depth: 9, showHidden: true })).not.toMatch(/0example0secret|password@/);
});
