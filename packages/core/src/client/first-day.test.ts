import { expect, test, vi } from 'vitest';
import { createConnectLink, fireEvent } from '../helpers.ts';
import { observedFetch, json } from '../testing/observed.ts';
import { Refold } from './refold.ts';
import { RefoldSession } from './session-client.ts';

const made = (answers: Parameters<typeof observedFetch>[0]) => {
  const { fetch, seen } = observedFetch(answers);
  const refold = new Refold({ apiKey: 'tk_first_day', limiter: false, fetch });
  return { refold, acme: refold.forLinkedAccount('acme'), seen };
};

test.each(['tk_mock', undefined, null, 7])('options that are %o are refused', (options) => {
  expect(() => new Refold(options as never)).toThrow(
    expect.objectContaining({ name: 'InvalidInputError', field: 'options', message: 'options must be an object.' }),
  );
  expect(() => new RefoldSession(options as never)).toThrow(expect.objectContaining({ field: 'options' }));
});

const POINT_IN_TIME = 1_795_732_931_166;

test.each([
  { option: { totalTimeout: POINT_IN_TIME }, field: 'totalTimeout', problem: 'not a point in time' },
  { option: { timeout: POINT_IN_TIME }, field: 'timeout', problem: 'not a point in time' },
  { option: { timeout: '5s' }, field: 'timeout', problem: 'must be a number of milliseconds above 0' },
  { option: { totalTimeout: '5000' }, field: 'totalTimeout', problem: 'must be a number of milliseconds above 0' },
  { option: { timeout: new Date(0) }, field: 'timeout', problem: 'must be a number of milliseconds above 0' },
])('a call with $option is refused with the meaning of the option', async ({ option, field, problem }) => {
  const { refold, seen } = made([json({})]);
  const call = refold.tables.list({}, option as never);
  await expect(call).rejects.toMatchObject({ name: 'InvalidInputError', field });
  await expect(call).rejects.toThrow(problem);
  expect(seen).toEqual([]);
});

test.each([
  { hosts: ['refold-mock'], url: 'http://refold-mock:4010', taken: true },
  { hosts: ['refold-mock', 'other'], url: 'http://other', taken: true },
  { hosts: ['refold-mock'], url: 'http://refold-mock.evil.example', taken: false },
  { hosts: [], url: 'http://refold-mock:4010', taken: false },
  { hosts: ['*'], url: 'http://refold-mock:4010', taken: false },
])('with allowInsecureHosts $hosts the address $url is taken: $taken', ({ hosts, url, taken }) => {
  const client = (): unknown => new Refold({ apiKey: 'tk_x', baseURL: url, allowInsecureHosts: hosts });
  if (taken) expect(client).not.toThrow();
  else expect(client).toThrow(expect.objectContaining({ field: 'baseURL' }));
});

const withErrors = {
  config_id: 'c1',
  slug: 'slack',
  fields: [],
  workflows: [],
  field_errors: [{ id: 'f1', name: 'Channel', error: { message: 'gone' } }],
};

test.each([
  {
    name: 'configs.get',
    call: ({ acme }: ReturnType<typeof made>) => acme.configs.get({ slug: 'slack', config_id: 'c1' }),
  },
  {
    name: 'configs.getOrCreate',
    call: ({ acme }: ReturnType<typeof made>) => acme.configs.getOrCreate({ slug: 'slack' }),
  },
])('$name resolves although a field of the config has an error', async ({ call }) => {
  expect(await call(made([json(withErrors)]))).toEqual(withErrors);
});

test('configs.update rejects when a field that it wrote has an error', async () => {
  const { acme } = made([json(withErrors)]);
  await expect(acme.configs.update({ slug: 'slack', config_id: 'c1', fields: {} } as never)).rejects.toMatchObject({
    name: 'OperationFailedError',
  });
});

test.each([
  { name: 'a payload in a body', params: { workflow_id: 'w1', slug: 's', body: { payload: {} } }, field: 'body' },
  { name: 'an id in another spelling', params: { workflowId: 'w1', slug: 's', payload: {} }, field: 'workflowId' },
  { name: 'a field of the payload beside it', params: { workflow_id: 'w1', slug: 's', email: 'a' }, field: 'email' },
])('a workflow with $name is refused, so that nothing is lost', async ({ params, field }) => {
  const { acme, seen } = made([json({})]);
  await expect(acme.workflows.execute(params as never)).rejects.toMatchObject({ name: 'InvalidInputError', field });
  expect(seen).toEqual([]);
});

test('a payload is given flat, and sent in the form of the wire', async () => {
  const { acme, seen } = made([json({ execution_id: 'e1', message: 'ok' })]);
  const payload = { email: 'jane@example.com' };
  await acme.workflows.execute({ workflow_id: 'w1', slug: 'hubspot', payload });
  await acme.events.trigger({ event: 'Paid', payload });
  await fireEvent(acme, { event: 'Paid', payload });
  expect(seen.map(({ init }) => JSON.parse(String(init.body)))).toEqual([
    { payload },
    { event: 'Paid', payload },
    { event: 'Paid', payload },
  ]);
});

test('the helper for events sends files', async () => {
  const { acme, seen } = made([json({ message: 'ok' })]);
  await fireEvent(acme, { event: 'Paid', payload: { total: 1 }, files: { invoice: new Blob(['%PDF']) } });
  const { headers, body } = seen[0]!.init;
  expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
  expect(new TextDecoder().decode(body as Uint8Array)).toContain('name="invoice"');
});

test('vi.spyOn on a method sees what helpers call, and its fake value is what they get', async () => {
  const { refold, seen } = made([
    json({ token: 'a.b.c', expires_in: 60 }),
    json({ hosted_url: 'https://hosted.example/' }),
  ]);
  const upsert = vi.spyOn(refold.linkedAccounts, 'upsert').mockResolvedValue({ account_id: 'acme' } as never);
  const { url } = await createConnectLink(refold, { linked_account_id: 'acme', name: 'Acme' });
  expect(url).toBe('https://hosted.example/');
  expect(upsert).toHaveBeenCalledExactlyOnceWith({ linked_account_id: 'acme', name: 'Acme' }, expect.anything());
  expect(seen).toHaveLength(2);
});

test('vi.spyOn on a list sees the call, and a fake list can be awaited', async () => {
  const { refold } = made([json({ docs: [] })]);
  const list = vi.spyOn(refold.linkedAccounts, 'list');
  await refold.linkedAccounts.list({ limit: 5 }).toArray();
  expect(list).toHaveBeenCalledExactlyOnceWith({ limit: 5 });
  list.mockResolvedValue({ docs: [{ account_id: 'fake' }] } as never);
  expect(await refold.linkedAccounts.list()).toEqual({ docs: [{ account_id: 'fake' }] });
});
