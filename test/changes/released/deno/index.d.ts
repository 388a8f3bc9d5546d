import { Refold as Refold_2 } from '@refold/core';
import { RefoldOptions } from '@refold/core';
import { RefoldSession as RefoldSession_2 } from '@refold/core';
import { RefoldSessionOptions } from '@refold/core';
export declare class Refold extends Refold_2 {
    constructor(options: RefoldOptions);
}
export declare class RefoldSession extends RefoldSession_2 {
    constructor(options: RefoldSessionOptions);
}
export declare const sendOnce: typeof fetch;
export * from '@refold/core';
export {};
