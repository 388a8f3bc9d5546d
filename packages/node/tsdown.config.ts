import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    bulk: 'src/bulk/index.ts',
    redis: 'src/redis/index.ts',
    'session-tokens': 'src/session-tokens.ts',
    http: 'src/http/index.ts',
    journeys: 'src/journeys.ts',
  },
  format: ['esm', 'cjs'],
  platform: 'node',
  target: 'es2022',
  dts: true,
  fixedExtension: false,
});
