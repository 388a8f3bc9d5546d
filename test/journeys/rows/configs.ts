import { ConfigNotAppliedError, editConfig, preflightConfig } from '@refold/core/configs';
import { InvalidInputError } from '@refold/core';
import { assert, equal, failure } from '../../behaviour/row.ts';
import type { Journey } from '../journey.ts';
import { scripted, type Routes, type Scripted } from '../scripted.ts';

const PATCH = 'PATCH /slug/slack/config/:id/workflows/:workflow';
const PUT = 'PUT /config/field/:field';

/** An API that keeps one config; `more` changes how it answers. */
function world(more: Routes = {}): Scripted & { readonly config: any } {
  const field = (id: string, name: string, rest = {}): object => ({ id, name, field_type: 'text', ...rest });
  const config: any = {
    slug: 'slack',
    config_id: 'acme',
    fields: [field('f1', 'Channel', { required: true }), field('f2', 'Twin'), field('f3', 'Twin')],
    workflows: [
      { id: 'w1', name: 'Send message', enabled: false, fields: [field('f4', 'Text', { required: true })] },
      { id: 'w2', name: 'Archive', enabled: true, fields: [] },
    ],
    field_errors: [],
  };
  const api = scripted({
    'POST /config': () => config,
    'GET /slug/slack/config/acme': () => config,
    [PUT]: ({ path, body, query }) => {
      const owner = query.workflow_id ? config.workflows.find(({ id }: any) => id === query.workflow_id) : config;
      return Object.assign(
        owner.fields.find(({ id }: any) => path.endsWith(id)),
        body,
      );
    },
    [PATCH]: ({ path, body }) => {
      Object.assign(
        config.workflows.find(({ id }: any) => path.endsWith(id)),
        body,
      );
      return { workflows: config.workflows };
    },
    ...more,
  });
  return { ...api, config };
}

export const configJourneys: readonly Journey[] = [
  {
    helper: 'configs',
    name: 'names become ids, only what changes is written, without loading options',
    run: async () => {
      const api = world();
      const edit = editConfig(api.acme, { slug: 'slack' });
      edit.set('Channel', '#general').set('Text', 'Hello', { workflow: 'Send message' });
      const after = await edit.enable('Send message').disable('w2').save();
      equal(
        after.workflows.map(({ name, enabled }) => [name, enabled]),
        [
          ['Send message', true],
          ['Archive', false],
        ],
        'workflows',
      );
      equal([api.config.fields[0].value, api.config.workflows[0].fields[0].value], ['#general', 'Hello'], 'values');
      equal([api.count(PUT), api.count(PATCH)], [2, 2], 'writes');
      const options = api.asked.filter(({ path }) => path !== '/slug/slack/config/acme/workflows/w1');
      const loading = options.filter(
        ({ method, headers }) => method !== 'PATCH' && headers.disable_field_options !== 'true',
      );
      equal(loading.length, 0, 'requests that load options');
    },
  },
  {
    helper: 'configs',
    name: 'a workflow that silently stays disabled rejects, and so does a field that went wrong',
    run: async () => {
      const silent = world({ [PATCH]: () => ({ workflows: [] }) });
      const { error } = await failure(editConfig(silent.acme, { slug: 'slack' }).enable('Send message').save());
      assert(error instanceof ConfigNotAppliedError, String(error));
      equal(error.workflows, ['Send message'], 'workflows');
      const wrong = world({
        [PUT]: () => {
          wrong.config.field_errors = [
            { id: 'f1', name: 'Channel', error: { message: 'No such channel' } },
            { id: 'f2', name: 'Twin', error: { message: 'Not ours' } },
          ];
          return {};
        },
      });
      const second = await failure(editConfig(wrong.acme, { slug: 'slack' }).set('Channel', '#none').save());
      assert(
        /No such channel/.test(second.error.message) && !/Not ours/.test(second.error.message),
        String(second.error),
      );
    },
  },
  {
    helper: 'configs',
    name: 'a name that is unknown or not the only one is refused with those that are known, before any write',
    run: async () => {
      const api = world();
      const edits = [
        editConfig(api.acme, { slug: 'slack' }).set('Canal', 'x'),
        editConfig(api.acme, { slug: 'slack' }).set('Channel', 'x').set('Twin', 'x'),
        editConfig(api.acme, { slug: 'slack' }).set('Channel', 'x').enable('Nothing'),
      ];
      const messages: string[] = [];
      for (const edit of edits) {
        const { error } = await failure(edit.save());
        assert(error instanceof InvalidInputError, String(error));
        messages.push(error.message);
      }
      assert(messages[0]!.includes('"Channel" (f1)') && messages[1]!.includes('"Twin" (f3)'), messages.join('\n'));
      equal(api.count(PUT) + api.count(PATCH), 0, 'writes');
    },
  },
  {
    helper: 'configs',
    name: 'preflight names empty required fields of the app and of enabled workflows, and what the server objects to',
    run: async () => {
      const api = world();
      const problems = async (): Promise<string[]> =>
        (await preflightConfig(api.acme, { slug: 'slack' })).map(
          ({ kind, field, workflow }) => `${kind} ${field} ${workflow}`,
        );
      equal(await problems(), ['empty Channel undefined'], 'with the workflow disabled');
      api.config.workflows[0].enabled = true;
      api.config.field_errors = [{ id: 'f2', name: 'Twin', error: { message: 'Gone' } }];
      equal(
        await problems(),
        ['empty Channel undefined', 'empty Text Send message', 'error Twin undefined'],
        'with it enabled',
      );
    },
  },
];
