import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    'durable-object': 'src/durable-object.ts',
    store: 'src/store.ts',
    'session-tokens': 'src/session-tokens.ts',
    journeys: 'src/journeys.ts',
  },
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  dts: true,
});
