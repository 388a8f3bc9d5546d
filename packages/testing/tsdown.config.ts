import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    msw: 'src/msw.ts',
    validate: 'src/validate.ts',
    vitest: 'src/vitest.ts',
    jest: 'src/jest.ts',
    observe: 'src/observe.ts',
    usage: 'src/usage.ts',
    node: 'src/node/index.ts',
    cli: 'src/node/cli.ts',
  },
  format: ['esm', 'cjs'],
  platform: 'neutral',
  deps: { neverBundle: [/^node:/] },
  // The platform is neutral, so that fields other than "exports" of a dependency must be named.
  inputOptions: { resolve: { mainFields: ['module', 'main'] } },
  target: 'es2022',
  dts: true,
});
