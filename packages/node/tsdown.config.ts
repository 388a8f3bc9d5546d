import { defineConfig } from 'tsdown';

const common = {
  format: ['esm', 'cjs'],
  platform: 'node',
  target: 'es2022',
  dts: true,
  fixedExtension: false,
} as const;

export default defineConfig([
  {
    ...common,
    // One file with the core in it, without comments: each further file and KB is felt when a function starts cold. Types
    // still come from the core, and errors are recognised across the two copies.
    entry: { index: 'src/index.ts' },
    deps: { alwaysBundle: ['@refold/core'], onlyBundle: ['@refold/core'], dts: { neverBundle: ['@refold/core'] } },
    minify: true,
  },
  {
    ...common,
    entry: {
      bulk: 'src/bulk/index.ts',
      redis: 'src/redis/index.ts',
      'session-tokens': 'src/session-tokens.ts',
      http: 'src/http/index.ts',
      journeys: 'src/journeys.ts',
    },
    clean: false,
  },
]);
