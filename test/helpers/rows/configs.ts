import type { Fixtures, JsonObject } from '@refold/testing';
import { ConfigNotAppliedError, editConfig, preflightConfig } from '@refold/core/helpers';
import { InvalidInputError } from '@refold/core';
import { assert, equal, failure } from '../../behavior/row.ts';
import type { Row } from '../row.ts';
import { mocked, type Mocked } from '../mocked.ts';

const CHAT = { slug: 'chat' };

/** An app with fields of its own and of a workflow, two of them with one name. */
const chat: Fixtures = {
  applications: [
    {
      ...CHAT,
      name: 'Chat',
      fields: [
        { id: 'f1', name: 'Channel', required: true },
        { id: 'f2', name: 'Topic' },
        { id: 'f3', name: 'Topic', multiple: true },
        { id: 'f4', name: 'Text', required: true, $workflow_id: 'w1' },
      ],
    },
  ],
  workflows: [
    { _id: 'w1', name: 'Send message', ...CHAT },
    { _id: 'w2', name: 'Archive', ...CHAT },
  ],
  configs: [{ linked_account_id: 'acme', ...CHAT, workflows: [{ id: 'w2', enabled: true }] }],
};

/** Part of the config that the mock keeps. */
const kept = ({ mock }: Mocked): JsonObject => mock.records('configs')[0]!;
const writes = ({ count }: Mocked): number[] => [count('updateConfigField'), count('updateConfigWorkflow')];

/** The config as the mock gives it, for answers that differ from it in one thing. */
async function shown({ acme }: Mocked): Promise<JsonObject> {
  return (await acme.configs.get({ ...CHAT, config_id: 'acme' })) as unknown as JsonObject;
}

const fieldError = (id: string, name: string, message: string): JsonObject => ({ id, name, error: { message } });

export const configRows: readonly Row[] = [
  {
    helper: 'configs',
    name: 'names become ids, only what changes is written, without loading options',
    run: async () => {
      const setup = mocked(chat);
      const edit = editConfig(setup.acme, CHAT);
      edit.set('Channel', '#general').set('Text', 'Hello', { workflow: 'Send message' }).set('f3', ['a', 'b']);
      const after = await edit.enable('Send message').disable('w2').save();
      equal(
        after.workflows.map(({ name, enabled }) => [name, enabled]),
        [
          ['Send message', true],
          ['Archive', false],
        ],
        'workflows',
      );
      equal(kept(setup)['fields'], { f1: '#general', f3: ['a', 'b'] }, 'fields');
      const one = (kept(setup)['workflows'] as JsonObject[]).find(({ id }) => id === 'w1');
      equal(one!['fields'], { f4: 'Hello' }, 'fields of the workflow');
      equal(writes(setup), [3, 2], 'writes');
      const loading = setup.mock.requests.filter(
        ({ operationId, headers }) =>
          operationId !== 'updateConfigWorkflow' && headers['disable_field_options'] !== 'true',
      );
      equal(loading.length, 0, 'requests that load options');
    },
  },
  {
    helper: 'configs',
    check: 'J7',
    name: 'a workflow that silently stays disabled rejects',
    run: async () => {
      const setup = mocked(chat);
      setup.mock.fail('updateConfigWorkflow', { status: 200, body: { workflows: [] } });
      const { error } = await failure(editConfig(setup.acme, CHAT).enable('Send message').save());
      assert(error instanceof ConfigNotAppliedError, String(error));
      equal([error.workflows, error.fieldErrors, error.fields], [['Send message'], [], []], 'workflows');
    },
  },
  {
    helper: 'configs',
    check: 'J7',
    name: 'a value that silently is not stored rejects, and so does a field that went wrong',
    run: async () => {
      const setup = mocked(chat);
      setup.mock.fail('updateConfigField', { nth: 2, body: { id: 'f4', name: 'Text', field_type: 'text' } });
      const lost = editConfig(setup.acme, CHAT).set('Channel', '#general');
      const first = await failure(lost.set('Text', 'Hello', { workflow: 'Send message' }).save());
      assert(first.error instanceof ConfigNotAppliedError, String(first.error));
      equal([first.error.fields, first.error.workflows], [['Text'], []], 'fields');
      assert(!first.error.message.includes('Hello'), 'values stay out of messages');

      const wrong = mocked(chat);
      const field_errors = [fieldError('f1', 'Channel', 'No such channel'), fieldError('f2', 'Topic', 'Not ours')];
      wrong.mock.fail('getConfig', { body: { ...(await shown(wrong)), field_errors } });
      const second = await failure(editConfig(wrong.acme, CHAT).set('Channel', '#none').save());
      assert(second.error instanceof ConfigNotAppliedError, String(second.error));
      const { message } = second.error;
      assert(/No such channel/.test(message) && !/Not ours/.test(message), message);
    },
  },
  {
    helper: 'configs',
    name: 'a name that is unknown or not the only one is refused with those that are known, before any write',
    run: async () => {
      const setup = mocked(chat);
      const edits = [
        editConfig(setup.acme, CHAT).set('Canal', 'x'),
        editConfig(setup.acme, CHAT).set('Channel', 'x').set('Topic', 'x'),
        editConfig(setup.acme, CHAT).set('Channel', 'x').enable('Nothing'),
      ];
      const messages: string[] = [];
      for (const edit of edits) {
        const { error } = await failure(edit.save());
        assert(error instanceof InvalidInputError, String(error));
        messages.push(error.message);
      }
      assert(messages[0]!.includes('"Channel" (f1)') && messages[1]!.includes('"Topic" (f3)'), messages.join('\n'));
      equal(writes(setup), [0, 0], 'writes');
    },
  },
  {
    helper: 'configs',
    name: 'preflight names empty required fields of the app and of enabled workflows, and what the server objects to',
    run: async () => {
      const setup = mocked(chat);
      const problems = async (): Promise<string[]> =>
        (await preflightConfig(setup.acme, CHAT)).map(({ kind, field, workflow }) => `${kind} ${field} ${workflow}`);
      equal(await problems(), ['empty Channel undefined'], 'with the workflow disabled');
      await setup.acme.configs.setWorkflow({ ...CHAT, config_id: 'acme', workflow_id: 'w1', enabled: true });
      const both = ['empty Channel undefined', 'empty Text Send message'];
      equal(await problems(), both, 'with it enabled');
      const field_errors = [fieldError('f2', 'Topic', 'Gone')];
      setup.mock.fail('getOrCreateConfig', { body: { ...(await shown(setup)), field_errors } });
      equal(await problems(), [...both, 'error Topic undefined'], 'with an objection');
    },
  },
];
