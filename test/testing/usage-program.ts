// A program and its test as users write them. Run by `usage record`.
import { createMock, demo } from '@refold/testing';
import { recordUsage } from '@refold/testing/usage';
import { writeUsage } from '@refold/testing/node';
import { Refold } from '@refold/node';

const recorder = recordUsage();
const mock = createMock({ fixtures: demo() });
const refold = recorder.client(new Refold({ apiKey: 'tk_mock', fetch: recorder.fetch(mock.fetch), limiter: false }));

for await (const account of refold.linkedAccounts.list()) {
  if (account.account_id === '' || account.name === '') throw new Error('An account has no id or no name.');
}
const { docs } = await refold.forLinkedAccount('acme').workflows.list();
if (docs[0]?.name !== 'Daily Sync') throw new Error('The workflow is not there.');

writeUsage(process.env['REFOLD_USAGE_FILE']!, recorder.usage());
