import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { compiler, strictly } from '../compiler.ts';
import { operations } from '../contract/operations.ts';

const folder = fileURLToPath(new URL('../.budgets/', import.meta.url));

/** Type instantiations of a program that calls every method, above those of a program that only imports the clients. */
export function instantiationsOfEveryMethod(): number {
  const clients = `import type { Refold, RefoldLinkedAccount, RefoldSession } from '@refold/core';
declare const organization: Refold; declare const account: RefoldLinkedAccount; declare const session: RefoldSession;
export const used = [organization, account, session];\n`;
  const calls = operations.map(({ resource, method, scope, keyAccepted, takesAccount }) => {
    const client =
      keyAccepted && scope === 'organization' ? 'organization' : keyAccepted && takesAccount ? 'account' : 'session';
    return `export const ${resource}_${method} = ${client}.${resource}.${method}({} as any);\n`;
  });
  mkdirSync(folder, { recursive: true });
  try {
    return instantiations('calls', clients + calls.join('')) - instantiations('empty', clients);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function instantiations(name: string, program: string): number {
  const file = `${folder}${name}.ts`;
  writeFileSync(file, program);
  const output = execFileSync(compiler, [...strictly, '--extendedDiagnostics', file], { encoding: 'utf8' });
  return Number(/Instantiations:\s+(\d+)/.exec(output)![1]);
}
