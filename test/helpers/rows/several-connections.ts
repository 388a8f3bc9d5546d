import {
  auditConnections,
  connectionState,
  disconnect,
  editConfig,
  preflightConfig,
  waitForConnection,
} from '@refold/core/helpers';
import { equal, failure } from '../../behavior/row.ts';
import { mocked, type Mocked } from '../mocked.ts';
import { collect, type Row } from '../row.ts';

const slug = 'crm';
const quick = { maxWait: 60, interval: 50 };

/** Way in which the app is connected, as the app says it. */
const ways = [
  { way: 'OAuth', auth_type: 'oauth2' },
  { way: 'keys', auth_type: 'keybased' },
  { way: 'client credentials', auth_type: 'oauth2', grant_type: 'client_credentials' },
] as const;

type Outcome = 'done' | 'ambiguous_connection' | 'wait_timeout';
type Want = {
  readonly state: 'connect' | 'connected' | 'reconnect';
  /** Outcome of waiting for a connection, without the connections from before. */
  readonly wait: Outcome;
  readonly disconnect: Outcome;
  readonly edit: Outcome;
  /** Labels of the connections that the audit names. */
  readonly broken: readonly string[];
};
type Standing = 'active' | 'expired';
type State = {
  readonly several: boolean;
  readonly connections: readonly Standing[];
  readonly named?: number;
  readonly want: Want;
};

const refused = {
  wait: 'ambiguous_connection',
  disconnect: 'ambiguous_connection',
  edit: 'ambiguous_connection',
} as const;
const all = { wait: 'done', disconnect: 'done', edit: 'done' } as const;

/** Connections of an account to an app, the one that a call names, and what each helper makes of them. */
const states: readonly State[] = [
  { several: false, connections: [], want: { ...all, state: 'connect', wait: 'wait_timeout', broken: [] } },
  { several: false, connections: ['active'], want: { ...all, state: 'connected', broken: [] } },
  {
    several: false,
    connections: ['expired'],
    want: { ...all, state: 'reconnect', wait: 'wait_timeout', broken: ['first'] },
  },
  { several: true, connections: [], want: { ...all, state: 'connect', wait: 'wait_timeout', broken: [] } },
  {
    several: true,
    connections: ['active'],
    want: { ...all, state: 'connected', wait: 'ambiguous_connection', broken: [] },
  },
  { several: true, connections: ['active'], named: 0, want: { ...all, state: 'connected', broken: [] } },
  {
    several: true,
    connections: ['expired'],
    want: { ...all, state: 'reconnect', wait: 'ambiguous_connection', broken: ['first'] },
  },
  {
    several: true,
    connections: ['expired'],
    named: 0,
    want: { ...all, state: 'reconnect', wait: 'wait_timeout', broken: ['first'] },
  },
  { several: true, connections: ['active', 'active'], want: { ...refused, state: 'connected', broken: [] } },
  { several: true, connections: ['active', 'active'], named: 1, want: { ...all, state: 'connected', broken: [] } },
  { several: true, connections: ['active', 'expired'], want: { ...refused, state: 'reconnect', broken: ['second'] } },
  {
    several: true,
    connections: ['active', 'expired'],
    named: 0,
    want: { ...all, state: 'connected', broken: ['second'] },
  },
  {
    several: true,
    connections: ['active', 'expired'],
    named: 1,
    want: { ...all, state: 'reconnect', wait: 'wait_timeout', broken: ['second'] },
  },
  {
    several: true,
    connections: ['expired', 'expired'],
    want: { ...refused, state: 'reconnect', broken: ['first', 'second'] },
  },
  {
    several: true,
    connections: ['expired', 'expired'],
    named: 1,
    want: { ...all, state: 'reconnect', wait: 'wait_timeout', broken: ['first', 'second'] },
  },
];

/** An account in a state, and the ids of its connections. */
function inState(
  { several, connections }: State,
  { way: _, ...app }: (typeof ways)[number],
): Mocked & { ids: readonly (string | undefined)[] } {
  const place = mocked({
    linkedAccounts: [{ account_id: 'globex' }],
    applications: [
      {
        slug,
        name: 'CRM',
        ...app,
        ...(several && { has_multi_auth_enabled: true }),
        fields: [{ id: 'f1', name: 'Channel', field_type: 'text' }],
      },
    ],
  });
  const ids = connections.map((standing, index) => {
    const connection_id = place.mock.connect('globex', slug, { identifier: index === 0 ? 'first' : 'second' });
    if (standing === 'expired')
      place.mock.expireConnection('globex', slug, connection_id === undefined ? {} : { connection_id });
    return connection_id;
  });
  return { ...place, acme: place.refold.forLinkedAccount('globex'), ids };
}

const outcomeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: { readonly code?: string }) => error.code ?? String(error),
  );

const nameOf = ({ several, connections, named }: State, { way }: (typeof ways)[number]): string => {
  const app = several ? 'an app for several connections' : 'an app for one connection';
  return `${app} by ${way}, ${connections.join(' and ') || 'none'}, ${named === undefined ? 'none named' : `number ${named + 1} named`}`;
};

export const severalConnectionRows: readonly Row[] = [
  ...states.flatMap((state) =>
    ways.map((way): Row => ({
      helper: 'connections',
      name: nameOf(state, way),
      run: async () => {
        const connection = (ids: readonly (string | undefined)[]): { connection?: string } =>
          state.named === undefined ? {} : { connection: ids[state.named]! };
        const { acme, refold, ids, mock } = inState(state, way);
        const params = { slug, ...connection(ids) };
        const listed = await acme.connections(slug);
        equal(
          listed.map(({ label }) => label),
          ['first', 'second'].slice(0, state.connections.length),
          'labels',
        );
        equal(
          listed.map(({ id }) => id),
          ids,
          'ids',
        );
        const broken = await collect(auditConnections(refold));
        const labels = broken.map((one) => ('connection' in one ? (one.connection?.label ?? 'none') : 'unread'));
        const have: Want = {
          // The order of the members is that of what is wanted.
          ...state.want,
          state: await connectionState(acme, params),
          wait: (await outcomeOf(waitForConnection(acme, params, quick))) as Outcome,
          edit: (await outcomeOf(editConfig(acme, params).set('Channel', 'x').save())) as Outcome,
          disconnect: (await outcomeOf(disconnect(acme, params))) as Outcome,
          broken: labels,
        };
        equal(have, state.want, 'outcomes');
        const left = mock.records('connections').filter((record) => record['linked_account_id'] === 'globex');
        equal(
          left.length,
          state.want.disconnect === 'done' ? Math.max(0, ids.length - 1) : ids.length,
          'connections left',
        );
      },
    })),
  ),
  {
    helper: 'connections',
    name: 'a second account is awaited by the connections from before, and a renewed one by its time',
    run: async () => {
      const { acme, mock, ids } = inState(
        { several: true, connections: ['active', 'expired'], want: { ...all, state: 'connected', broken: [] } },
        ways[0],
      );
      const since = await acme.connections(slug);
      equal(await outcomeOf(waitForConnection(acme, { slug, since }, quick)), 'wait_timeout', 'before');
      mock.connect('globex', slug, { identifier: 'third' });
      equal(await outcomeOf(waitForConnection(acme, { slug, since }, quick)), 'done', 'another one');
      const again = await acme.connections(slug);
      equal(
        await outcomeOf(waitForConnection(acme, { slug, since: again, connection: ids[1]! }, quick)),
        'wait_timeout',
        'expired',
      );
      mock.connect('globex', slug, { connection_id: ids[1]! });
      equal(
        await outcomeOf(waitForConnection(acme, { slug, since: again, connection: ids[1]! }, quick)),
        'done',
        'renewed',
      );
    },
  },
  {
    helper: 'connections',
    name: 'each connection has a config of its own, and the error of a call that names none has the choices',
    run: async () => {
      const { acme, ids, mock } = inState(
        { several: true, connections: ['active', 'active'], want: { ...all, state: 'connected', broken: [] } },
        ways[0],
      );
      for (const connection of ids)
        await editConfig(acme, { slug, connection: connection! }).set('Channel', connection!).save();
      const values = mock.records('configs').map(({ connection_id, fields }) => [connection_id, fields]);
      equal(
        values,
        ids.map((id) => [id, { f1: id }]),
        'configs',
      );
      const { error } = await failure(editConfig(acme, { slug }).set('Channel', 'x').save());
      equal(
        (error as { connections?: readonly { id: string }[] }).connections?.map(({ id }) => id),
        ids,
        'choices',
      );
      equal(await preflightConfig(acme, { slug, connection: ids[0]! }), [], 'problems');
    },
  },
  {
    helper: 'connections',
    name: 'a client of one connection names it wherever an operation takes one, and names no other',
    run: async () => {
      const { acme, ids, asked } = inState(
        { several: true, connections: ['active', 'active'], want: { ...all, state: 'connected', broken: [] } },
        ways[0],
      );
      const second = acme.connection(ids[1]!);
      await second.configs.getOrCreate({ slug });
      await second.configFields.update({ slug, field_id: 'f1', value: 'x' });
      await second.linkedAccounts.disconnect({ slug });
      equal((asked('getOrCreateConfig').at(-1)!.body as { connection_id?: string }).connection_id, ids[1], 'body');
      equal(asked('updateConfigField').at(-1)!.query['connection_id'], ids[1], 'query');
      equal(
        (await acme.connections(slug)).map(({ id }) => id),
        [ids[0]],
        'left',
      );
      const { error } = await failure(second.configs.get({ slug, config_id: 'globex', connection_id: ids[0]! }));
      equal([error.name, (error as { field?: string }).field], ['InvalidInputError', 'connection_id'], 'another one');
    },
  },
];
