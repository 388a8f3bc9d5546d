import type { Row } from '../model/operation.ts';
import { ok } from '../engine/call.ts';
import { asRow, asRows } from '../model/state.ts';
import { configOf, findConfig, isKnownApp, removeConfig, requireConfig } from './config-state.ts';
import type { Handlers } from './handlers.ts';

const EXAMPLE_APP = 'no-such-app';

export const configs: Handlers = {
  getOrCreateConfig: (call) => {
    const slug = String(call.fields['slug']);
    if (!isKnownApp(call, slug)) throw call.error('unknownApp', { unknown: slug });
    const config_id = String(call.fields['config_id'] ?? call.account);
    let config = findConfig(call, slug, config_id);
    if (!config) {
      config = {
        _id: call.world.id(),
        linked_account_id: call.account,
        slug,
        config_id,
        fields: {},
        workflows: [],
        labels: {},
      };
      call.rows('configs').push(config);
    }
    store(config, call.fields);
    return ok(configOf(call, config));
  },

  updateConfig: (call) => {
    const slug = String(call.fields['slug']);
    const config = requireConfig(call, slug, call.fields['config_id']);
    // Replaces what is stored, it does not merge.
    if (call.fields['fields'] !== undefined) config['fields'] = {};
    if (call.fields['workflows'] !== undefined) config['workflows'] = [];
    store(config, call.fields);
    return ok(configOf(call, config));
  },

  getDefaultConfig: (call) => ok(configOf(call, requireConfig(call, call.path('slug'), undefined))),

  deleteDefaultConfig: (call) => {
    removeConfig(call, requireConfig(call, call.path('slug'), undefined));
    return ok({ message: 'Installation Deleted Success' });
  },

  getConfig: (call) => {
    const slug = call.path('slug');
    if (!isKnownApp(call, slug)) throw call.error('unknownApp', { [EXAMPLE_APP]: slug });
    return ok(configOf(call, requireConfig(call, slug, call.path('configId'))));
  },

  deleteConfig: (call) => {
    const slug = call.path('slug');
    if (!isKnownApp(call, slug)) throw call.error('unknownApp', { [EXAMPLE_APP]: slug });
    removeConfig(call, requireConfig(call, slug, call.path('configId')));
    return ok({ message: 'Installation Deleted Success' });
  },

  updateConfigWorkflow: (call) => {
    const config = requireConfig(call, call.path('slug'), call.path('configId'));
    const id = call.path('workflowId');
    const choices = asRows(config['workflows']);
    const choice = choices.find((row) => row['id'] === id);
    if (choice) choice['enabled'] = call.fields['enabled']!;
    else config['workflows'] = [...choices, { id, enabled: call.fields['enabled']! }];
    const workflows = asRows(configOf(call, config)['workflows']);
    return ok({ workflows: workflows.map(({ fields: _, ...workflow }) => ({ ...workflow, data_slots: [] })) });
  },

  listConfigs: (call) => {
    const slug = call.path('slug');
    if (!isKnownApp(call, slug)) throw call.error('unknownApp', { [EXAMPLE_APP]: slug });
    const own = call.rows('configs').filter((row) => row['linked_account_id'] === call.account && row['slug'] === slug);
    return ok(own.map(({ _id, config_id }) => ({ _id: _id!, config_id: config_id!, tenant_config: false })));
  },
};

function store(config: Row, given: Row): void {
  config['fields'] = {
    ...asRow(config['fields']),
    ...asRow(given['application_data_slots']),
    ...asRow(given['fields']),
  };
  config['labels'] = { ...asRow(config['labels']), ...asRow(given['labels']) };
  const chosen = asRows(given['workflows']);
  const kept = asRows(config['workflows']).filter(({ id }) => !chosen.some((row) => row['id'] === id));
  config['workflows'] = [...kept, ...chosen];
}
