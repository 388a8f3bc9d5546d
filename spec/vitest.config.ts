import { defineConfig, type ViteUserConfig } from 'vitest/config';

const config: ViteUserConfig = defineConfig({
  test: { include: ['{rules,checks}/**/*.test.ts', '*.test.ts'], isolate: false, testTimeout: 30_000 },
});

export default config;
