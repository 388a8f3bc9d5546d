import { defineConfig } from 'tsdown';

const shared = { format: ['esm' as const], target: 'es2022', dts: true };

export default defineConfig([
  {
    ...shared,
    platform: 'neutral',
    entry: {
      index: 'src/index.ts',
      msw: 'src/msw.ts',
      validate: 'src/validate.ts',
      vitest: 'src/vitest.ts',
      jest: 'src/jest.ts',
      observe: 'src/observe.ts',
      expect: 'src/expect.ts',
    },
  },
  { ...shared, platform: 'node', clean: false, fixedExtension: false, entry: { node: 'src/node/index.ts', cli: 'src/node/cli.ts' } },
]);
