import { ok } from '../engine/call.ts';
import { asRow } from '../model/state.ts';
import { connect } from './connections.ts';
import type { Handlers } from './handlers.ts';

export const credentials: Handlers = {
  upsertDefaultAppCredential: (call) => {
    const rows = call.rows('credentials');
    const own = rows.filter((row) => row['linked_account_id'] === call.account);
    if (own.length === 0) throw call.error('noDefaultApp', { 'account acme': `account ${call.account}` });
    const key = call.path('key');
    const known = own.find((row) => row['key'] === key);
    if (known) known['value'] = call.fields['value']!;
    else rows.push({ linked_account_id: call.account, key, value: call.fields['value']! });
    const action = known ? 'updated' : 'added';
    return ok({ success: true, message: `Auth credential '${key}' ${action} successfully`, action });
  },

  deleteDefaultAppCredential: (call) => {
    const rows = call.rows('credentials');
    const own = rows.filter((row) => row['linked_account_id'] === call.account);
    if (own.length === 0) throw call.error('noDefaultApp', { 'account acme': `account ${call.account}` });
    const key = call.path('key');
    const known = own.find((row) => row['key'] === key);
    if (!known) throw call.error('unknownKey', { api_key: key });
    rows.splice(rows.indexOf(known), 1);
    return ok({ success: true, message: `Auth credential '${key}' deleted successfully` });
  },

  saveKeyCredentials: (call) => {
    const slug = call.path('slug');
    if (call.rows('applications').some((app) => app['slug'] === slug))
      connect(
        call.world,
        call.environment,
        { account: call.account, slug },
        { auth_type: call.queryText('auth_type') ?? 'keybased' },
      );
    return ok({ success: true });
  },

  migrateToken: (call) => {
    if (!call.rows('accounts').some((row) => row['account_id'] === call.account))
      throw call.error('unknownAccount', {
        'no-such-account': call.account,
        'test environment': `${call.environment} environment`,
      });
    const slug = String(call.fields['slug']);
    // Refusals come with 200.
    if (slug === 'custom') return ok({ error: 'Custom apps are not supported for this endpoint.' });
    const [authType] = Object.keys(asRow(call.fields['auth_object']));
    if (call.rows('applications').some((app) => app['slug'] === slug))
      connect(
        call.world,
        call.environment,
        { account: call.account, slug },
        authType === undefined ? {} : { auth_type: authType },
      );
    return ok({ success: true, message: 'Token migrated successfully' });
  },
};
