import { Refold as Refold_2 } from '@refold/core';
import { RefoldOptions as RefoldOptions_2 } from '@refold/core';
export declare class Refold extends Refold_2 {
    constructor(options?: RefoldOptions);
}
export interface RefoldOptions extends Omit<RefoldOptions_2, "apiKey"> {
    apiKey?: RefoldOptions_2["apiKey"] | undefined;
}
export * from '@refold/core';
export {};
