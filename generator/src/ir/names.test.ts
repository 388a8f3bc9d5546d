import { expect, test } from 'vitest';
import {
  bindingName,
  byText,
  camelCase,
  isIdentifier,
  kebabCase,
  methodName,
  Names,
  pascalCase,
  resourceName,
  typeName,
} from './names.ts';

test.each([
  ['Linked Accounts', 'linkedAccounts', 'LinkedAccounts', 'linked-accounts'],
  ['linked-account', 'linkedAccount', 'LinkedAccount', 'linked-account'],
  ['getHTTPResponse', 'getHttpResponse', 'GetHTTPResponse', 'get-http-response'],
  ['MCPServer', 'mcpServer', 'MCPServer', 'mcp-server'],
  ['repos/list-for-org', 'reposListForOrg', 'ReposListForOrg', 'repos-list-for-org'],
  ['200 ok', 'n200Ok', 'N200Ok', '200-ok'],
  ['v2Thing', 'v2Thing', 'V2Thing', 'v2-thing'],
])('%s', (given, camel, pascal, kebab) => {
  expect([camelCase(given), pascalCase(given), kebabCase(given)]).toEqual([camel, pascal, kebab]);
});

test.each([
  [bindingName, 'delete', 'delete_'],
  [bindingName, 'fields', 'fields_'],
  [bindingName, 'call', 'call'],
  [methodName, 'constructor', 'constructor_'],
  [methodName, 'delete', 'delete'],
  [methodName, 'client', 'client_'],
  [resourceName, 'client', 'client_'],
  [resourceName, 'raw', 'raw_'],
  [resourceName, 'delete', 'delete'],
  [typeName, 'Promise', 'PromiseModel'],
  [typeName, 'thing', 'Thing'],
])('%o of %s', (make, given, want) => {
  expect(make(given)).toBe(want);
});

test.each([
  ['list', true],
  ['getV2', true],
  ['List', false],
  ['list-all', false],
  ['', false],
])('can %j be chosen: %s', (given, want) => {
  expect(isIdentifier(given)).toBe(want);
});

test('every name is handed out once', () => {
  const names = new Names();
  expect(['a', 'a', 'a', 'a2'].map((name) => names.take(name, `owner of ${name}`))).toEqual(['a', 'a2', 'a3', 'a22']);
  expect([names.ownerOf('a3'), names.ownerOf('b')]).toEqual(['owner of a', undefined]);
});

test('order is by code units', () => {
  expect(['b', 'ä', 'a', 'B', '_'].toSorted(byText)).toEqual(['B', '_', 'a', 'b', 'ä']);
});
