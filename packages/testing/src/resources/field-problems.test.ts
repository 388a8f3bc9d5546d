import { Refold } from '@refold/node';
import { editConfig } from '@refold/node/helpers';
import { expect, test } from 'vitest';
import { createMock } from '../mock/create-mock.ts';

const options = [
  { name: 'Sales', value: 's' },
  { name: 'Support', value: 'p' },
];
const fields: Record<string, string | boolean | { name: string; value: string }[]>[] = [
  { id: 'text', name: 'Text', field_type: 'text' },
  { id: 'number', name: 'Number', field_type: 'number' },
  { id: 'email', name: 'Email', field_type: 'email' },
  { id: 'url', name: 'Address', field_type: 'url' },
  { id: 'date', name: 'Day', field_type: 'date' },
  { id: 'json', name: 'Data', field_type: 'json' },
  { id: 'one', name: 'Team', field_type: 'select', options },
  { id: 'many', name: 'Teams', field_type: 'select', multiple: true, options },
];

function made() {
  const mock = createMock();
  mock.addFixtures({
    linkedAccounts: [{ account_id: 'acme', connected: ['crm'] }],
    applications: [{ slug: 'crm', name: 'CRM', fields }],
  });
  return new Refold({ apiKey: mock.keys['test'], fetch: mock.fetch }).forLinkedAccount('acme');
}

test.each<{ field: string; value: unknown; error?: string }>([
  { field: 'text', value: 'anything' },
  { field: 'number', value: '12.5' },
  { field: 'number', value: 'twelve', error: 'Number must be a number' },
  { field: 'email', value: 'jane@example.com' },
  { field: 'email', value: 'jane', error: 'Email must be an email address' },
  { field: 'url', value: 'https://x.example.com' },
  { field: 'url', value: 'x', error: 'Address must be a URL' },
  { field: 'date', value: '2026-11-27' },
  { field: 'date', value: 'soon', error: 'Day must be a date' },
  { field: 'json', value: '{"a":1}' },
  { field: 'json', value: '{', error: 'Data must be JSON' },
  { field: 'one', value: 's' },
  { field: 'one', value: 'x', error: 'Team must be one of its options' },
  { field: 'many', value: ['s', 'p'] },
  { field: 'many', value: 's', error: 'Teams must be a list' },
  { field: 'many', value: ['s', 'x'], error: 'Teams must be one of its options' },
])('a config of the mock judges $value for its field $field', async ({ field, value, error }) => {
  const acme = made();
  const config = await acme.configs.getOrCreate({ slug: 'crm', fields: { [field]: value } } as never);
  expect(config.field_errors?.map((one) => [one.id, one.error.message])).toEqual(error ? [[field, error]] : []);
});

test('a field that the app does not have is an error of the config', async () => {
  const config = await made().configs.getOrCreate({ slug: 'crm', fields: { other: 'x' } });
  expect(config.field_errors).toMatchObject([{ id: 'other', error: { message: 'other is not a field of the app' } }]);
});

test('a value that is wrong rejects where it is written', async () => {
  const acme = made();
  await expect(editConfig(acme, { slug: 'crm' }).set('Number', 'twelve').save()).rejects.toThrow('must be a number');
});

test('a workflow that the app does not have is not found', async () => {
  const acme = made();
  const { config_id } = await acme.configs.getOrCreate({ slug: 'crm' });
  const setting = acme.configs.setWorkflow({ slug: 'crm', config_id, workflow_id: 'none', enabled: true });
  await expect(setting).rejects.toMatchObject({ status: 404 });
});
