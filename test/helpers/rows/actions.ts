import type { ActionResult, Fixtures } from '@refold/testing';
import { ActionFailedError, actionTypes, performAction } from '@refold/core/helpers';
import { OutcomeUnknownError } from '@refold/core';
import { assert, equal, failure } from '../../behavior/row.ts';
import type { Row } from '../row.ts';
import { mocked } from '../mocked.ts';

const params = { slug: 'hubspot', action_id: 'create_contact', input: { email: 'jane@example.com' } };

const refusal = { message: 'Contact exists' };
const responses: readonly { given: ActionResult; want: 'data' | 'failure' }[] = [
  { given: { node_status: 'Success', data: { id: '1' } }, want: 'data' },
  { given: { node_status: 'Success', http_status: 200, data: { id: '1' } }, want: 'data' },
  { given: { success: true, data: { id: '1' } }, want: 'data' },
  { given: { node_status: 'Errored', data: refusal }, want: 'failure' },
  { given: { node_status: 'Success', http_status: 409, data: refusal }, want: 'failure' },
  { given: { node_status: 'Melted', data: refusal }, want: 'failure' },
  { given: { success: false, data: refusal }, want: 'failure' },
];

const hubSpot: Fixtures = {
  applications: [
    {
      slug: 'hub-spot',
      name: 'Hub Spot',
      actions: [
        { action_id: 'list', name: 'List', description: '' },
        {
          action_id: 'create_contact',
          name: 'Create',
          description: 'Ends a comment */ and\nmore.',
          parameters: [
            { name: 'email', label: 'Email', required: true, type: 'text' },
            { name: 'extra-fields', label: 'Extra', required: false, type: 'json' },
          ],
        },
      ],
    },
  ],
};

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

export const actionRows: readonly Row[] = [
  {
    helper: 'actions',
    check: 'J6',
    name: 'the app’s answer is unwrapped, and a 200 that reports a failure rejects with its reason',
    run: async () => {
      for (const { given, want } of responses) {
        const { mock, acme, asked } = mocked();
        mock.action('hubspot', 'create_contact', given);
        const work = performAction<{ id: string }>(acme, params);
        if (want === 'data') equal((await work).id, '1', JSON.stringify(given));
        else {
          const { error } = await failure(work);
          assert(error instanceof ActionFailedError && /Contact exists/.test(error.message), String(error));
          assert(!JSON.stringify(error).includes('"data"'), 'the response stays out of logs');
        }
        const [request] = asked('executeAction');
        equal([request!.status, request!.body as object], [200, params.input], 'status and input');
      }
    },
  },
  {
    helper: 'actions',
    name: 'an action is sent once when its response is lost, one that only reads is repeated',
    run: async () => {
      const once = mocked({}, { maxRetries: 2 });
      once.mock.fail('executeAction', { error: 'reset', after: 'commit' });
      assert((await failure(performAction(once.acme, params))).error instanceof OutcomeUnknownError, 'outcome unknown');
      equal(once.count('executeAction'), 1, 'requests');
      const twice = mocked({}, { maxRetries: 2 });
      twice.mock.fail('executeAction', { error: 'reset', times: 1 });
      twice.mock.action('hubspot', 'create_contact', { node_status: 'Success', data: { id: '7' } });
      equal(await performAction(twice.acme, params, { readOnly: true }), { id: '7' }, 'data');
      equal(twice.count('executeAction'), 2, 'requests');
    },
  },
  {
    helper: 'actions',
    name: 'types are written from the live parameters, and no text of the API can break out of them',
    run: async () => {
      const { acme } = mocked(hubSpot);
      equal(await actionTypes(acme, { slug: 'hub-spot' }), expected, 'types');
      const one = await actionTypes(acme, { slug: 'hub-spot', action_ids: ['list'] });
      assert(!one.includes('create_contact'), one);
    },
  },
];
