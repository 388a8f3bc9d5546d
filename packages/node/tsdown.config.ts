import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: { index: 'src/index.ts', redis: 'src/redis/index.ts', http: 'src/http/index.ts', journeys: 'src/journeys.ts' },
  format: ['esm', 'cjs'],
  platform: 'node',
  target: 'es2022',
  dts: true,
  fixedExtension: false,
});
