import { type Handlers, ok } from '../engine/call.ts';
import { issueToken, remainingSeconds } from '../engine/session-token.ts';
import { asObject } from '../model/json.ts';

/** Handlers of session tokens and of the hosted page. */
export const sessionTokens: Handlers = {
  createSessionToken: (call) => {
    const id = String(call.fields['linked_account_id']);
    if (!call.records('accounts').some((record) => record['account_id'] === id))
      throw call.error('unknownAccount', {
        'no-such-account': id,
        'environment test': `environment ${call.environment}`,
      });
    const token = issueToken(call.backend, call.environment, id, call.isSet('force_refresh'));
    return ok({
      token: token['token']!,
      refresh_token: token['refresh_token']!,
      expires_in: remainingSeconds(call.backend, token, 'expires'),
      refresh_expires_in: remainingSeconds(call.backend, token, 'refresh_expires'),
    });
  },

  revokeSessionToken: (call) => {
    const records = call.records('tokens');
    const token = records.find((record) => record['token'] === call.identity.token);
    if (token) records.splice(records.indexOf(token), 1);
    return ok({ success: true, revoked_count: token ? 1 : 0 });
  },

  createConnectUrl: (call) => {
    const records = call.records('hosted');
    const known = records.find((record) => record['token'] === call.identity.token!);
    if (known) known['properties'] = call.fields;
    else records.push({ linked_account_id: call.account, token: call.identity.token!, properties: call.fields });
    const config = call.queryText('config_id');
    const suffix = config === undefined ? '' : `?config_id=${encodeURIComponent(config)}`;
    return ok({ hosted_url: `https://refold.example.com/connect/${call.identity.token!}${suffix}` });
  },

  getHostedProperties: (call) =>
    ok(asObject(call.records('hosted').find((record) => record['token'] === call.identity.token)?.['properties'])),
};
