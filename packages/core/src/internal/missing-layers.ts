import type { Layers } from '../layers.ts';
import { invalid } from './guards.ts';

/** Options by the layer that heeds them. Those that are not here are heeded by every caller. */
const HEEDED: Readonly<Record<string, string>> = {
  bound: 'signal timeout deadline',
  retry: 'retries rateLimitRetries',
  pace: 'limiter priority',
  observe: 'logger tracer',
  check: 'checkReply onDrift',
  middleware: 'middleware',
};

/** Refuses an option that would have no effect. */
export function refuseMissingLayers(options: object, layers: Layers): void {
  for (const layer in HEEDED) {
    const name = HEEDED[layer]!.split(' ').find((one) => options[one as never]);
    if (name && !layers[layer as keyof Layers]) {
      throw invalid(name, `needs the layer ${layer}: composeCaller(options, { ${layer} })`);
    }
  }
}
