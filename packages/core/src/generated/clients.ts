import { Resource, call, callPaged, type ApiCall, type PagedCall, type Caller, type CallOptions } from '../runtime.ts';
import * as operations from './operations.ts';
export class LinkedAccounts extends Resource {
  list(params?: any, options?: CallOptions): PagedCall<any, any> {
    return callPaged(this.caller, operations.listLinkedAccounts, params, options);
  }
  create(params?: any, options?: CallOptions): ApiCall<any> {
    return call(this.caller, operations.createLinkedAccount, params, options);
  }
  upsert(params?: any, options?: CallOptions): ApiCall<any> {
    return call(this.caller, operations.upsertLinkedAccount, params, options);
  }
  get(params?: any, options?: CallOptions): ApiCall<any> {
    return call(this.caller, operations.getLinkedAccount, params, options);
  }
  delete(params?: any, options?: CallOptions): ApiCall<any> {
    return call(this.caller, operations.deleteLinkedAccount, params, options);
  }
}
export class Executions extends Resource {
  list(params?: any, options?: CallOptions): PagedCall<any, any> {
    return callPaged(this.caller, operations.listExecutions, params, options);
  }
}
export class Events extends Resource {
  triggerBySlug(params?: any, options?: CallOptions): ApiCall<any> {
    return call(this.caller, operations.triggerEventBySlug, params, options);
  }
}
export class Resources {
  readonly linkedAccounts: LinkedAccounts;
  readonly executions: Executions;
  readonly events: Events;
  constructor(caller: Caller) {
    this.linkedAccounts = new LinkedAccounts(caller);
    this.executions = new Executions(caller);
    this.events = new Events(caller);
  }
}
export interface OrganizationResources extends Resources {}
export interface LinkedAccountResources extends Resources {}
export interface SessionResources extends Resources {}
