import type { Operation } from '../runtime.ts';
export const listLinkedAccounts: Operation = {
  id: 'listLinkedAccounts',
  method: 'GET',
  path: '/api/v2/public/linked-account',
  credentials: ['apiKey'],
  retry: 'safe',
  query: ['page', 'limit', 'env_variable_name', 'env_variable_value'],
  pagination: { page: 'page', limit: 'limit', items: 'docs', hasNext: 'hasNextPage' },
};
export const createLinkedAccount: Operation = {
  id: 'createLinkedAccount',
  method: 'POST',
  path: '/api/v2/public/linked-account',
  credentials: ['apiKey'],
  retry: 'unsafe',
  body: 'fields',
  bodyRequired: true,
};
export const upsertLinkedAccount: Operation = {
  id: 'upsertLinkedAccount',
  method: 'PUT',
  path: '/api/v2/public/linked-account',
  credentials: ['apiKey', 'sessionToken'],
  retry: 'idempotent',
  body: 'fields',
  bodyRequired: true,
};
export const getLinkedAccount: Operation = {
  id: 'getLinkedAccount',
  method: 'GET',
  path: '/api/v2/public/linked-account/{linked_account_id}',
  credentials: ['apiKey', 'sessionToken'],
  retry: 'safe',
};
export const deleteLinkedAccount: Operation = {
  id: 'deleteLinkedAccount',
  method: 'DELETE',
  path: '/api/v2/public/linked-account/{linked_account_id}',
  credentials: ['apiKey'],
  retry: 'idempotent',
};
export const listExecutions: Operation = {
  id: 'listExecutions',
  method: 'GET',
  path: '/api/v2/public/execution',
  credentials: ['apiKey', 'linkedAccount', 'sessionToken'],
  retry: 'safe',
  query: ['page'],
  account: 'header',
  pagination: { page: 'page', limit: 'limit', items: 'docs', hasNext: 'hasNextPage' },
};
export const triggerEventBySlug: Operation = {
  id: 'triggerEventBySlug',
  method: 'POST',
  path: '/api/v2/public/event/{slug}',
  credentials: ['linkedAccount', 'sessionToken'],
  retry: 'unsafe',
  account: 'header',
  reserved: { slug: ['trigger'] },
  body: 'fields',
};
