import type { Layers } from '../layers.ts';
import { invalid } from './guards.ts';

/** Options by the layer that heeds them. Those that are not here are heeded by every caller. */
const HEEDED = {
  bound: ['signal', 'timeout', 'deadline'],
  retry: ['retries', 'rateLimitRetries'],
  pace: ['limiter', 'priority'],
  observe: ['logger', 'tracer'],
  check: ['checkReply', 'onDrift'],
  middleware: ['middleware'],
} as const;

/** Options that no layer of a caller heeds. */
export type Unheeded<L extends Layers> = {
  [Layer in keyof typeof HEEDED]: Layer extends keyof L ? never : (typeof HEEDED)[Layer][number];
}[keyof typeof HEEDED];

/** Refuses an option that would have no effect. */
export function refuseMissingLayers(options: object, layers: Layers): void {
  let layer: keyof typeof HEEDED;
  for (layer in HEEDED) {
    const name = !layers[layer] && HEEDED[layer].find((one) => options[one as never]);
    if (name) {
      throw invalid(name, `needs the layer ${layer}: composeCaller(options, { ${layer} })`);
    }
  }
}
