import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    bulk: 'src/bulk.ts',
    journeys: 'src/journeys.ts',
    'session-tokens': 'src/session-tokens.ts',
  },
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  dts: true,
});
