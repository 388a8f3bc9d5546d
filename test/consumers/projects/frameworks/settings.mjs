// A settings page and an upload, as a back end makes them, against the mock: `node settings.mjs`
import { Refold } from '@refold/node';
import { configProblems, editConfig, fireEvent } from '@refold/node/helpers';
import { createMock } from '@refold/testing';

const mock = createMock();
mock.addFixtures({
  linkedAccounts: [{ account_id: 'acme', connected: ['crm'] }],
  applications: [
    { slug: 'crm', name: 'CRM', fields: [{ id: 'f1', name: 'Channel', field_type: 'text', required: true }] },
  ],
  events: [{ name: 'Invoice Paid' }],
});
const refold = new Refold({ apiKey: mock.keys.test, fetch: mock.fetch });
const acme = refold.forLinkedAccount('acme');

// The page: apps by name, and a config whose required field is empty is shown, not thrown.
const apps = await acme.applications.list();
if (!apps.map(({ name }) => name).includes('CRM')) throw new Error('The list of apps has no CRM.');
const config = await acme.configs.getOrCreate({ slug: 'crm' });
const [problem] = configProblems(config);
if (problem?.field !== 'Channel') throw new Error(`Problems: ${JSON.stringify(problem)}`);
const saved = await editConfig(acme, { slug: 'crm' }).set('Channel', '#sales').save();
if (configProblems(saved).length > 0) throw new Error('The saved config has problems.');
// A mistake is refused before any request, by its name and the one that was meant.
const before = mock.requests.length;
const error = await editConfig(acme, { slug: 'crm' })
  .set('Chanel', '#sales')
  .save()
  .catch((reason) => reason);
if (!/Chanel/.test(error.message)) throw new Error(`No word of the field: ${error.message}`);
if (mock.requests.slice(before).some(({ method }) => method === 'PUT')) throw new Error('Something was written.');

// The upload: a file beside the payload.
const invoice = new Blob(['%PDF-1.7'], { type: 'application/pdf' });
await fireEvent(acme, { event: 'Invoice Paid', payload: { total: 120 }, files: { invoice } });
const { headers } = mock.requests.at(-1);
if (!headers['content-type'].startsWith('multipart/form-data')) throw new Error(`Sent as ${headers['content-type']}.`);
console.log(`ok ${apps.length} apps, 1 field saved, 1 file sent`);
