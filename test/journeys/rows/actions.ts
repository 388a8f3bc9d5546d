import { ActionFailedError, actionTypes, performAction } from '@refold/core/actions';
import { OutcomeUnknownError } from '@refold/core';
import { assert, equal, failure } from '../../behaviour/row.ts';
import type { Journey } from '../journey.ts';
import { scripted } from '../scripted.ts';

const BASE = '/api/v2/integration-schema/hubspot/actions';
const EXECUTE = `POST ${BASE}/:action/execute`;
const params = { slug: 'hubspot', action_id: 'create_contact', input: { email: 'jane@example.com' } };

const replies: readonly { given: object; want: 'data' | 'failure' }[] = [
  { given: { node_status: 'Success', data: { id: '1' } }, want: 'data' },
  { given: { node_status: 'Success', http_status: 200, data: { id: '1' } }, want: 'data' },
  { given: { success: true, data: { id: '1' } }, want: 'data' },
  { given: { node_status: 'Errored', data: { message: 'Contact exists' } }, want: 'failure' },
  { given: { node_status: 'Success', http_status: 409, data: { message: 'Contact exists' } }, want: 'failure' },
  { given: { node_status: 'Melted', data: { message: 'Contact exists' } }, want: 'failure' },
  { given: { success: false, data: { message: 'Contact exists' } }, want: 'failure' },
];

const expected = `/** Inputs of the actions of hub-spot, by the id of the action. */
export interface HubSpotActions {
  /** Create: Ends a comment * / and more. */
  create_contact: {
    /** Email. */
    email: string;
    /** Extra. */
    "extra-fields"?: unknown;
  };
  /** List. */
  list: Record<string, never>;
}
`;

export const actionJourneys: readonly Journey[] = [
  {
    helper: 'actions',
    name: 'the app’s answer is unwrapped, and a 200 that reports a failure rejects with its reason',
    run: async () => {
      for (const { given, want } of replies) {
        const api = scripted({ [EXECUTE]: () => given });
        const work = performAction<{ id: string }>(api.acme, params);
        if (want === 'data') equal((await work).id, '1', JSON.stringify(given));
        else {
          const { error } = await failure(work);
          assert(error instanceof ActionFailedError && /Contact exists/.test(error.message), String(error));
          assert(!JSON.stringify(error).includes('"data"'), 'the reply stays out of logs');
        }
        equal(api.asked[0]!.body, params.input, 'input');
      }
    },
  },
  {
    helper: 'actions',
    name: 'an action is sent once when its reply is lost, one that only reads is repeated',
    run: async () => {
      const broken = new TypeError('connection lost');
      const once = scripted({ [EXECUTE]: () => Promise.reject(broken) }, { retries: 2 });
      assert((await failure(performAction(once.acme, params))).error instanceof OutcomeUnknownError, 'outcome unknown');
      equal(once.count(EXECUTE), 1, 'requests');
      const twice = scripted(
        { [EXECUTE]: ({ before }) => (before === 0 ? Promise.reject(broken) : { node_status: 'Success', data: 7 }) },
        { retries: 2 },
      );
      equal(await performAction(twice.acme, params, { readOnly: true }), 7, 'data');
      equal(twice.count(EXECUTE), 2, 'requests');
    },
  },
  {
    helper: 'actions',
    name: 'types are written from the live parameters, and no text of the API can break out of them',
    run: async () => {
      const path = BASE.replace('hubspot', 'hub-spot');
      const api = scripted({
        [`GET ${path}`]: () => [
          { action_id: 'list', name: 'List', description: '' },
          { action_id: 'create_contact', name: 'Create', description: 'Ends a comment */ and\nmore.' },
        ],
        [`GET ${path}/list`]: () => [],
        [`GET ${path}/create_contact`]: () => [
          { name: 'email', label: 'Email', required: true, type: 'text' },
          { name: 'extra-fields', label: 'Extra', required: false, type: 'json' },
        ],
      });
      equal(await actionTypes(api.acme, { slug: 'hub-spot' }), expected, 'types');
      const one = await actionTypes(api.acme, { slug: 'hub-spot', action_ids: ['list'] });
      assert(!one.includes('create_contact'), one);
    },
  },
];
