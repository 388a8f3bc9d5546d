import type { Layers } from '../layers.ts';
import type { ClientSettings } from '../options.ts';
import { invalid } from './guards.ts';

/** Which layer heeds an option. Those that are not here are heeded by every caller. */
const LAYERS: Partial<Record<keyof ClientSettings, keyof Layers>> = {
  retries: 'retry',
  rateLimitRetries: 'retry',
  limiter: 'pace',
  priority: 'pace',
  logger: 'observe',
  tracer: 'observe',
  checkReply: 'check',
  onDrift: 'check',
};

/** Refuses an option that would have no effect. */
export function refuseMissingLayers(options: object, layers: Layers): void {
  for (const name in options) {
    const layer = LAYERS[name as keyof ClientSettings];
    if (layer && !layers[layer] && options[name as never]) {
      throw invalid(name, `needs the layer ${layer}: composeCaller(options, { ${layer} })`);
    }
  }
}
