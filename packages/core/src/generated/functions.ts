import { call, callPaged, type ApiCall, type PagedCall, type Caller, type CallOptions } from '../runtime.ts';
import * as operations from './operations.ts';
export const listLinkedAccounts = (caller: Caller, params?: any, options?: CallOptions): PagedCall<any, any> =>
  callPaged(caller, operations.listLinkedAccounts, params, options);
export const createLinkedAccount = (caller: Caller, params?: any, options?: CallOptions): ApiCall<any> =>
  call(caller, operations.createLinkedAccount, params, options);
export const upsertLinkedAccount = (caller: Caller, params?: any, options?: CallOptions): ApiCall<any> =>
  call(caller, operations.upsertLinkedAccount, params, options);
export const getLinkedAccount = (caller: Caller, params?: any, options?: CallOptions): ApiCall<any> =>
  call(caller, operations.getLinkedAccount, params, options);
export const deleteLinkedAccount = (caller: Caller, params?: any, options?: CallOptions): ApiCall<any> =>
  call(caller, operations.deleteLinkedAccount, params, options);
export const listExecutions = (caller: Caller, params?: any, options?: CallOptions): PagedCall<any, any> =>
  callPaged(caller, operations.listExecutions, params, options);
export const triggerEventBySlug = (caller: Caller, params?: any, options?: CallOptions): ApiCall<any> =>
  call(caller, operations.triggerEventBySlug, params, options);
