import { testRule } from './testing-rule.ts';

const hex = '0123456789abcdef0123456789abcdef';

testRule('fake-examples', [
  [
    'an API key',
    ({ components }) => (components.examples['createThing.200'].value.name = `tk_${hex}`),
    ['The example looks like an API key. Write something that begins with example-.'],
  ],
  [
    'a token, deep inside',
    ({ components }) =>
      (components.examples['createThing.200'].value.deep = [{ token: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2ln' }]),
    ['The example looks like a JSON web token. Write something that begins with example-.'],
  ],
  [
    'an AWS key of a parameter',
    ({ paths }) => (paths['/things/{id}'].parameters[0].example = 'AKIAABCDEFGHIJKLMNOP'),
    ['The example looks like an AWS key. Write something that begins with example-.'],
  ],
  [
    "somebody's host",
    ({ components }) => (components.examples['createThing.200'].value.name = 'https://hooks.acme.io/in?x=1'),
    ['The host hooks.acme.io is not ours to show. Use one that ends in example.com.'],
  ],
  [
    "somebody's address",
    ({ components }) => (components.examples['createThing.200'].value.name = 'jane@acme.com'),
    ['The host acme.com is not ours to show. Use one that ends in example.com.'],
  ],
  [
    'a host of ours',
    ({ components }) => (components.examples['createThing.200'].value.name = 'https://acme.example.com:8443/a'),
    [],
  ],
  ['a fake key', ({ components }) => (components.examples['createThing.200'].value.name = 'example-key'), []],
]);
