import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    functions: 'src/functions.ts',
    raw: 'src/raw.ts',
    runtime: 'src/runtime.ts',
    session: 'src/session.ts',
    webhooks: 'src/webhooks/index.ts',
    workflows: 'src/journeys/workflows/index.ts',
    executions: 'src/journeys/executions/index.ts',
  },
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  dts: true,
  copy: ['src/generated/manifest.json'],
});
