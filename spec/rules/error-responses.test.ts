import { testRule } from './testing-rule.ts';

testRule('error-responses', [
  [
    'no 429',
    ({ paths }) => delete paths['/things/{id}'].delete.responses['429'],
    ['deleteThing: response 429 is missing, since every operation is limited. Refer to responses.yaml.'],
  ],
  [
    'no 401 with a credential',
    ({ paths }) => delete paths['/things'].get.responses['401'],
    ['listThings: response 401 is missing, since it takes a credential. Refer to responses.yaml.'],
  ],
  [
    'no 404 where an API key needs an account',
    ({ paths }) => delete paths['/things'].post.responses['404'],
    ['createThing: response 404 is missing, since an API key needs linked_account_id. Refer to responses.yaml.'],
  ],
]);
