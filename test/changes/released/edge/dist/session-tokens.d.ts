import { TokenStore } from "@refold/core/session-tokens";
export * from "@refold/core/session-tokens";
/** The part of a Workers KV binding that is used here. */
export interface KeyValueNamespace {
  get(key: string): Promise<string | null>;
  put(key: string, value: string, options?: {
    expirationTtl?: number;
  }): Promise<void>;
  delete(key: string): Promise<void>;
}
/** Keeps session tokens in Workers KV. Other places see a new token up to a minute later, and mint one of their own then. */
export declare function kvTokenStore(namespace: KeyValueNamespace): TokenStore;