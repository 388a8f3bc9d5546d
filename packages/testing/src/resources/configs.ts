import { type Handlers, ok } from '../engine/call.ts';
import { asObject, asObjects, type JsonObject } from '../model/json.ts';
import { connectionOfCall } from './connections.ts';
import { configOf, findConfig, isKnownApp, removeConfig, requireConfig } from './config-state.ts';

const EXAMPLE_APP = 'no-such-app';

/** Handlers of configs. */
export const configs: Handlers = {
  getOrCreateConfig: (call) => {
    const slug = String(call.fields['slug']);
    if (!isKnownApp(call, slug)) throw call.error('unknownApp', { unknown: slug });
    const config_id = String(call.fields['config_id'] ?? call.account);
    let config = findConfig(call, slug, config_id);
    if (!config) {
      const connection_id = connectionOfCall(call, slug);
      config = {
        _id: call.backend.id(),
        linked_account_id: call.account,
        slug,
        config_id,
        ...(connection_id !== undefined && { connection_id }),
        fields: {},
        workflows: [],
        labels: {},
      };
      call.records('configs').push(config);
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
    const known = asObjects(configOf(call, config)['workflows']).map((workflow) => workflow['id']);
    if (!known.includes(id)) throw call.error('unknownConfig', { 'no-such-config': id });
    const choices = asObjects(config['workflows']);
    const choice = choices.find((record) => record['id'] === id);
    if (choice) choice['enabled'] = call.fields['enabled']!;
    else config['workflows'] = [...choices, { id, enabled: call.fields['enabled']! }];
    const workflows = asObjects(configOf(call, config)['workflows']);
    return ok({ workflows: workflows.map(({ fields: _, ...workflow }) => ({ ...workflow, data_slots: [] })) });
  },

  listConfigs: (call) => {
    const slug = call.path('slug');
    if (!isKnownApp(call, slug)) throw call.error('unknownApp', { [EXAMPLE_APP]: slug });
    const own = call
      .records('configs')
      .filter((record) => record['linked_account_id'] === call.account && record['slug'] === slug);
    return ok(
      own.map(({ _id, config_id, connection_id }) => ({
        _id: _id!,
        config_id: config_id!,
        tenant_config: false,
        ...(connection_id !== undefined && { connection_id }),
      })),
    );
  },
};

function store(config: JsonObject, fields: JsonObject): void {
  config['fields'] = {
    ...asObject(config['fields']),
    ...asObject(fields['application_data_slots']),
    ...asObject(fields['fields']),
  };
  config['labels'] = { ...asObject(config['labels']), ...asObject(fields['labels']) };
  const chosen = asObjects(fields['workflows']);
  const kept = asObjects(config['workflows']).filter(({ id }) => !chosen.some((record) => record['id'] === id));
  config['workflows'] = [...kept, ...chosen];
}
