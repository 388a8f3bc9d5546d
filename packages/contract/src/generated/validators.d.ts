// Written by scripts/generate.ts. Do not edit.
import type { Validator } from '../contract/types.ts';

export declare const validators: Readonly<Record<string, Validator>>;
