import { Refold as Refold_2 } from '@refold/core';
import { RefoldOptions } from '@refold/core';
export interface EdgeOptions extends Omit<RefoldOptions, "apiKey"> {
    apiKey?: RefoldOptions["apiKey"] | undefined;
}
export declare class Refold extends Refold_2 {
    static fromEnv(env: RefoldEnv, options?: EdgeOptions): Refold;
}
export interface RefoldEnv {
    readonly REFOLD_API_KEY?: string | undefined;
}
export * from '@refold/core';
export {};
