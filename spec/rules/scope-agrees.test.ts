import { testRule } from './testing-rule.ts';

const isPublic = 'x-refold-scope is public exactly where security is empty. Correct one of them.';
const isRequired =
  'the header linked_account_id is required only where scope is linked-account and an API key the only credential.';

testRule('scope-agrees', [
  [
    'no security',
    ({ paths }) => delete paths['/things'].get.security,
    ['listThings: security is missing. Write it out, `security: []` for public ones.'],
  ],
  ['no credential, not public', ({ paths }) => (paths['/things'].get.security = []), [`listThings: ${isPublic}`]],
  [
    'public with a credential',
    ({ paths }) => (paths['/things/{id}'].delete.security = [{ ApiKey: [] }]),
    [`deleteThing: ${isPublic}`],
  ],
  [
    'an unknown scheme',
    ({ paths }) => (paths['/things'].get.security = [{ Cookie: [] }]),
    ['listThings: security names Cookie. Use ApiKey and SessionToken.'],
  ],
  [
    'linked-account without an account',
    ({ paths }) => (paths['/things'].post.parameters = []),
    ['createThing: scope linked-account with an API key needs a header or query linked_account_id.'],
  ],
  [
    'linked-account with a token only',
    ({ paths }) => Object.assign(paths['/things'].post, { parameters: [], security: [{ SessionToken: [] }] }),
    [],
  ],
  [
    'a token only, for the organization',
    ({ paths }) => (paths['/things'].get.security = [{ SessionToken: [] }]),
    ['listThings: a session token alone always acts for an account. Use scope linked-account.'],
  ],
  [
    'a required header beside a token',
    ({ paths }) => paths['/things'].post.security.push({ SessionToken: [] }),
    [`createThing: ${isRequired}`],
  ],
]);
