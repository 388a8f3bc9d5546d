import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/index.ts', journeys: 'src/journeys.ts' },
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  dts: true,
});
