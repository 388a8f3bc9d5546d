import { ok } from '../engine/call.ts';
import { mintToken, remainingSeconds } from '../engine/session-token.ts';
import { asRow } from '../model/state.ts';
import type { Handlers } from './handlers.ts';

export const sessionTokens: Handlers = {
  createSessionToken: (call) => {
    const id = String(call.fields['linked_account_id']);
    if (!call.rows('accounts').some((row) => row['account_id'] === id))
      throw call.error('unknownAccount', {
        'no-such-account': id,
        'environment test': `environment ${call.environment}`,
      });
    const token = mintToken(call.world, call.environment, id, call.isSet('force_refresh'));
    return ok({
      token: token['token']!,
      refresh_token: token['refresh_token']!,
      expires_in: remainingSeconds(call.world, token, 'expires'),
      refresh_expires_in: remainingSeconds(call.world, token, 'refresh_expires'),
    });
  },

  revokeSessionToken: (call) => {
    const rows = call.rows('tokens');
    const token = rows.find((row) => row['token'] === call.caller.token);
    if (token) rows.splice(rows.indexOf(token), 1);
    return ok({ success: true, revoked_count: token ? 1 : 0 });
  },

  createConnectUrl: (call) => {
    const rows = call.rows('hosted');
    const known = rows.find((row) => row['token'] === call.caller.token!);
    if (known) known['properties'] = call.fields;
    else rows.push({ linked_account_id: call.account, token: call.caller.token!, properties: call.fields });
    const config = call.queryText('config_id');
    const suffix = config === undefined ? '' : `?config_id=${encodeURIComponent(config)}`;
    return ok({ hosted_url: `https://refold.example.com/connect/${call.caller.token!}${suffix}` });
  },

  getHostedProperties: (call) =>
    ok(asRow(call.rows('hosted').find((row) => row['token'] === call.caller.token)?.['properties'])),
};
