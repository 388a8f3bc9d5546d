import { createMock, type Fixtures, type Mock } from '@refold/testing';
import { ensure, ensureEqual, type Check } from '../check.ts';
import { organization } from '../organization.ts';
import { samples, type Sample } from '../samples.ts';
import { contract } from '../../contract/document.ts';

type Json = Record<string, any>;

// Everything in the organization is acme's; the token is of globex, which has a workflow only.
const OWNER = 'acme';
const INTRUDER = 'globex';
const MARK = 'FOR-ACME-ALONE';

/** One request that names acme in one place. */
type Intrusion = {
  readonly sample: Sample;
  readonly place: string;
  readonly change: (request: Parts) => Parts;
};
type Parts = { readonly path: string; readonly headers: Readonly<Record<string, string>>; readonly body: unknown };

/** Operations that take a session token, by a walk over the contract. */
const withToken = samples.filter(({ id }) => schemesOf(id).includes('SessionToken'));

const inHeader =
  (name: string) =>
  (parts: Parts): Parts => ({ ...parts, headers: { ...parts.headers, [name]: OWNER } });
const inQuery = ({ path, ...rest }: Parts): Parts => ({
  ...rest,
  path: `${path}${path.includes('?') ? '&' : '?'}linked_account_id=${OWNER}`,
});
const inBody =
  (name: string, wrap?: string) =>
  (parts: Parts): Parts => {
    const body = { ...(parts.body as Json) };
    return wrap === undefined
      ? { ...parts, body: { ...body, [name]: OWNER } }
      : { ...parts, body: { ...body, [wrap]: { ...body[wrap], [name]: OWNER } } };
  };

/** Every place of a request that can name another account or something of it. */
function intrusionsOf(sample: Sample): Intrusion[] {
  const places: Record<string, Intrusion['change']> = {
    'ids in path, query and body': (parts) => parts,
    'header linked_account_id': inHeader('linked_account_id'),
    'header linked-account-id': inHeader('linked-account-id'),
    'query linked_account_id': inQuery,
    ...(sample.body !== undefined && {
      'body linked_account_id': inBody('linked_account_id'),
      'body account_id': inBody('account_id'),
      'body payload.linked_account_id': inBody('linked_account_id', 'payload'),
    }),
    ...(sample.path.includes(`/${OWNER}`) && { 'path linked_account_id': (parts: Parts) => parts }),
    ...referencesOf(sample),
  };
  return Object.entries(places).map(([place, change]) => ({ sample, place, change }));
}

// A body may refer to things by their ids.
function referencesOf({ body }: Sample): Record<string, Intrusion['change']> {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return {};
  const workflow = '6a31545ed0aeb8165beb9a43';
  const add = (members: Json) => (parts: Parts) => ({ ...parts, body: { ...(parts.body as Json), ...members } });
  return {
    'body workflow_id': add({ workflow_id: workflow }),
    'body workflows': add({ workflows: [{ id: workflow, enabled: true }] }),
    'body config_id': add({ config_id: OWNER }),
  };
}

export const isolation: Check = {
  name: 'a session token reads and changes nothing of another account, wherever a request names one',
  run: async () => {
    const intrusions = withToken.flatMap(intrusionsOf);
    const leaks: string[] = [];
    const changes: string[] = [];
    const statuses: Record<string, number> = {};
    for (const strict of [true, false]) {
      const mock = createMock({ fixtures: marked(organization), strict, rateLimit: false });
      const token = await tokenOf(mock);
      const beginning = mock.snapshot();
      for (const intrusion of intrusions) {
        mock.restore(beginning);
        const before = belongingsOf(mock);
        const name = `${intrusion.sample.id}, ${intrusion.place}${strict ? '' : ', lenient'}`;
        const { status, text } = await send(mock, intrusion, token);
        statuses[status] = (statuses[status] ?? 0) + 1;
        ensure(status < 500 || [500, 501].includes(status), `${name} ended in ${status}: ${text}`);
        if (text.includes(MARK)) leaks.push(name);
        if (belongingsOf(mock) !== before) changes.push(name);
        // What was written must not open anything to a later call either.
        for (const later of LATER) {
          const response = await send(mock, later, token);
          if (response.text.includes(MARK)) leaks.push(`${name}, then ${later.sample.id}`);
        }
      }
    }
    ensureEqual(leaks, [], 'leaks');
    ensureEqual(changes, [], 'changes');
    ensure((statuses[404] ?? 0) > 50, `Hardly anything was refused: ${JSON.stringify(statuses)}`);
    const owner = createMock({ fixtures: marked(organization) });
    ensure(await ownerSees(owner), 'The mark is not found by its owner: the check proves nothing.');
    return `${withToken.length} operations x ${intrusions.length} places, strict and lenient, then ${LATER.length} lists each: 0 leaks, 0 changes; statuses ${JSON.stringify(statuses)}`;
  },
};

const LATER: readonly Intrusion[] = [
  'listEnabledWorkflows',
  'listSchedules',
  'listWorkflows',
  'listVariableValues',
].flatMap((id) =>
  withToken
    .filter((sample) => sample.id === id)
    .map((sample) => ({ sample, place: '', change: (parts: Parts) => parts })),
);

function schemesOf(id: string): string[] {
  const operation = Object.values<Json>(contract.paths)
    .flatMap((item) => Object.values<Json>(item))
    .find((candidate) => candidate?.['operationId'] === id)!;
  return (operation['security'] as Json[]).flatMap((entry) => Object.keys(entry));
}

async function send(
  mock: Mock,
  { sample, change }: Intrusion,
  token: string,
): Promise<{ status: number; text: string }> {
  const { linked_account_id: _, ...own } = sample.headers;
  const { path, headers, body } = change({ path: sample.path, headers: own, body: sample.body });
  const response = await mock.handleRequest(
    new Request(`https://app.refold.ai${path}`, {
      method: sample.verb,
      headers: { ...headers, authorization: `Bearer ${token}` },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    }),
  );
  return { status: response.status, text: await response.text() };
}

async function tokenOf(mock: Mock, account = INTRUDER): Promise<string> {
  const response = await mock.fetch('https://app.refold.ai/api/v2/public/session-token', {
    method: 'POST',
    headers: { 'x-api-key': 'tk_mock', 'content-type': 'application/json' },
    body: JSON.stringify({ linked_account_id: account }),
  });
  return ((await response.json()) as { token: string }).token;
}

async function ownerSees(mock: Mock): Promise<boolean> {
  const token = await tokenOf(mock, OWNER);
  const list = LATER.find(({ sample }) => sample.id === 'listVariableValues');
  const workflow = withToken.find(({ id }) => id === 'getWorkflowRequestStructure')!;
  const texts = await Promise.all(
    [list!, { sample: workflow, place: '', change: (parts: Parts) => parts }].map((each) => send(mock, each, token)),
  );
  return texts.some(({ text }) => text.includes(MARK));
}

const COLLECTIONS = [
  'accounts',
  'workflows',
  'configs',
  'datastores',
  'values',
  'tables',
  'datarefs',
  'schedules',
  'mcpServers',
  'executions',
  'connections',
  'credentials',
];

/** Everything in the mock that is not the intruder's own. */
function belongingsOf(mock: Mock): string {
  const owners = ['linked_account_id', 'account_id', '$account'];
  const all = COLLECTIONS.map((collection) => [
    collection,
    mock.records(collection).filter((record) => owners.every((name) => record[name] !== INTRUDER)),
  ]);
  return JSON.stringify(all);
}

/** The organization with everything in acme's hands, and a mark in each text that only acme may read. */
function marked(fixtures: Fixtures): Fixtures {
  const all = structuredClone(fixtures) as Json;
  for (const workflow of all['workflows'] as Json[]) {
    if (workflow['linked_account_id'] === INTRUDER) continue;
    workflow['linked_account_id'] = OWNER;
    workflow['name'] = `${workflow['name']} ${MARK}`;
    workflow['sample_payload'] = { secret: MARK };
  }
  for (const value of all['variableValues'] as Json[]) value['value'] = MARK;
  for (const definition of all['variableDefinitions'] as Json[]) definition['encrypted'] = false;
  all['variableValues'].push({
    _id: '6a314b06d396207fd24fb16c',
    variable_definition_id: '6a1401de41e63efd08fb3e55',
    value: MARK,
    workflow_id: '6a31545ed0aeb8165beb9a43',
  });
  for (const table of all['tables'] as Json[]) table['records'][0]['email'] = MARK;
  for (const store of all['datastores'] as Json[]) store['records'][0]['note'] = MARK;
  for (const server of all['mcpServers'] as Json[]) server['description'] = MARK;
  for (const dataref of all['datarefs'] as Json[]) dataref['data'] = { 1: [{ slug: 'hubspot', value: MARK }] };
  for (const account of all['linkedAccounts'] as Json[])
    if (account['account_id'] === OWNER) account['name'] = `Acme ${MARK}`;
  for (const config of all['configs'] as Json[]) config['fields'] = { note: MARK };
  for (const execution of all['executions'] as Json[]) {
    execution['name'] = MARK;
    execution['outcome'].batches['2'][0].output = { secret: MARK };
  }
  return all as Fixtures;
}
