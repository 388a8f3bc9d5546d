import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { contract } from '../../contract/document.ts';
import { ensure, ensureEqual, type Check } from '../check.ts';
import { runCli } from '../cli.ts';

type Json = Record<string, any>;

const program = fileURLToPath(new URL('../usage-program.ts', import.meta.url));

/** The contract with one field of a schema under another name. */
function renamed(schema: string, from: string, to: string): Json {
  const changed = structuredClone(contract);
  const { [from]: field, ...others } = changed['components'].schemas[schema].properties;
  changed['components'].schemas[schema].properties = { ...others, [to]: field };
  return changed;
}

export const usage: Check = {
  name: 'usage: a field that is not read may be renamed, one that is read breaks, with file and pointer',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'refold-testing-'));
    const file = (name: string): string => join(folder, name);
    try {
      const usageFile = file('refold-usage.json');
      const recorded = await runCli(['usage', 'record', '--out', usageFile, '--', process.execPath, program]);
      ensureEqual(recorded.code, 0, `exit code of usage record (${recorded.stderr})`);
      const documents: Json = {
        same: contract,
        unread: renamed('LinkedAccount', 'tenant_account_id', 'tenant'),
        read: renamed('LinkedAccount', 'name', 'display_name'),
        retyped: structuredClone(contract),
      };
      documents['retyped'].components.schemas.LinkedAccount.properties.account_id = { type: 'integer' };
      const codes: Record<string, number> = {};
      let errors = '';
      for (const [name, document] of Object.entries(documents)) {
        writeFileSync(file(`${name}.json`), JSON.stringify(document));
        const run = await runCli([
          'usage',
          'check',
          '--spec',
          file(`${name}.json`),
          '--usage',
          file('refold-usage.json'),
        ]);
        codes[name] = run.code;
        if (name === 'read') errors = run.stderr;
      }
      ensureEqual(codes, { same: 0, unread: 0, read: 1, retyped: 1 }, 'exit codes');
      ensure(
        errors.includes('listLinkedAccounts /docs/*/name') && /usage-program\.ts:\d+/.test(errors),
        `It reports: ${errors}`,
      );
      return `${/\d+ fields read/.exec(recorded.stdout)![0]}; exit 0 for an unread field, 1 for a read one, at ${/usage-program\.ts:\d+/.exec(errors)![0]}`;
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
