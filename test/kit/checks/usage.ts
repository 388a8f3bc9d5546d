import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createMock } from '@refold/contract';
import { recordUsage } from '@refold/contract/expect';
import { writeUsage } from '@refold/contract/node';
import { Refold } from '@refold/node';
import { contract } from '../../contract/document.ts';
import { ensure, ensureEqual, type Check } from '../check.ts';
import { runCli } from '../cli.ts';
import { organization } from '../organization.ts';

type Json = Record<string, any>;

/** The contract with one field of a schema under another name. */
function renamed(schema: string, from: string, to: string): Json {
  const changed = structuredClone(contract);
  const { [from]: field, ...others } = changed['components'].schemas[schema].properties;
  changed['components'].schemas[schema].properties = { ...others, [to]: field };
  return changed;
}

/** A program: it reads names and ids of accounts, and what executions are called. */
async function program(refold: Refold): Promise<void> {
  for await (const account of refold.linkedAccounts.list())
    ensure(`${account.account_id} ${account.name}`.length > 1, 'No name.');
  const { docs } = await refold.forLinkedAccount('acme').executions.list();
  ensure(docs[0]!.status === 'COMPLETED', 'It has not completed.');
}

export const usage: Check = {
  name: 'expect: a field that nobody reads may be renamed, one that is read breaks, with file and pointer',
  run: async () => {
    const folder = mkdtempSync(join(tmpdir(), 'refold-kit-'));
    const file = (name: string): string => join(folder, name);
    try {
      const recorder = recordUsage();
      const mock = createMock({ fixtures: organization });
      await program(
        recorder.client(new Refold({ apiKey: 'tk_mock', fetch: recorder.fetch(mock.fetch), limiter: false })),
      );
      writeUsage(file('refold-usage.json'), recorder.usage());
      const documents: Json = {
        same: contract,
        unread: renamed('LinkedAccount', 'tenant_account_id', 'tenant'),
        read: renamed('LinkedAccount', 'name', 'display_name'),
        retyped: structuredClone(contract),
      };
      documents['retyped'].components.schemas.LinkedAccount.properties.account_id = { type: 'integer' };
      const codes: Record<string, number> = {};
      let complaint = '';
      for (const [name, document] of Object.entries(documents)) {
        writeFileSync(file(`${name}.json`), JSON.stringify(document));
        const run = await runCli([
          'expect',
          'check',
          '--spec',
          file(`${name}.json`),
          '--usage',
          file('refold-usage.json'),
        ]);
        codes[name] = run.code;
        if (name === 'read') complaint = run.stderr;
      }
      ensureEqual(codes, { same: 0, unread: 0, read: 1, retyped: 1 }, 'exit codes');
      ensure(
        complaint.includes('listLinkedAccounts /docs/*/name') && /checks\/usage\.ts:\d+/.test(complaint),
        `It complains: ${complaint}`,
      );
      const read = Object.values(recorder.usage().operations).flatMap((operation) => Object.keys(operation.read));
      return `${read.length} fields read; exit 0 for an unread field, 1 for a read one, at ${/checks\/usage\.ts:\d+/.exec(complaint)![0]}`;
    } finally {
      rmSync(folder, { recursive: true });
    }
  },
};
