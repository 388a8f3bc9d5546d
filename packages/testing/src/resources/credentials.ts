import { type Handlers, ok } from '../engine/call.ts';
import { asObject } from '../model/json.ts';
import { connect } from './connections.ts';

/** Handlers of credentials. */
export const credentials: Handlers = {
  upsertDefaultAppCredential: (call) => {
    const records = call.records('credentials');
    const own = records.filter((record) => record['linked_account_id'] === call.account);
    if (own.length === 0) throw call.error('noDefaultApp', { 'account acme': `account ${call.account}` });
    const key = call.path('key');
    const known = own.find((record) => record['key'] === key);
    if (known) known['value'] = call.fields['value']!;
    else records.push({ linked_account_id: call.account, key, value: call.fields['value']! });
    const action = known ? 'updated' : 'added';
    return ok({ success: true, message: `Auth credential '${key}' ${action} successfully`, action });
  },

  deleteDefaultAppCredential: (call) => {
    const records = call.records('credentials');
    const own = records.filter((record) => record['linked_account_id'] === call.account);
    if (own.length === 0) throw call.error('noDefaultApp', { 'account acme': `account ${call.account}` });
    const key = call.path('key');
    const known = own.find((record) => record['key'] === key);
    if (!known) throw call.error('unknownKey', { api_key: key });
    records.splice(records.indexOf(known), 1);
    return ok({ success: true, message: `Auth credential '${key}' deleted successfully` });
  },

  saveKeyCredentials: (call) => {
    const slug = call.path('slug');
    if (call.records('applications').some((app) => app['slug'] === slug))
      connect(
        call.backend,
        call.environment,
        { account: call.account, slug },
        { auth_type: call.queryText('auth_type') ?? 'keybased' },
      );
    return ok({ success: true });
  },

  migrateToken: (call) => {
    if (!call.records('accounts').some((record) => record['account_id'] === call.account))
      throw call.error('unknownAccount', {
        'no-such-account': call.account,
        'test environment': `${call.environment} environment`,
      });
    const slug = String(call.fields['slug']);
    // The vendor refuses with 200.
    if (slug === 'custom') return ok({ error: 'Custom apps are not supported for this endpoint.' });
    const [authType] = Object.keys(asObject(call.fields['auth_object']));
    if (call.records('applications').some((app) => app['slug'] === slug))
      connect(
        call.backend,
        call.environment,
        { account: call.account, slug },
        authType === undefined ? {} : { auth_type: authType },
      );
    return ok({ success: true, message: 'Token migrated successfully' });
  },
};
