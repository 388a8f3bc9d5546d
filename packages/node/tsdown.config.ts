import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    helpers: 'src/helpers.ts',
    redis: 'src/redis/index.ts',
    http: 'src/http/index.ts',
  },
  format: ['esm', 'cjs'],
  platform: 'node',
  target: 'es2022',
  fixedExtension: false,
  dts: { sourcemap: true },
  // Sources and declarations have the comments.
  outputOptions: { comments: { jsdoc: false, annotation: true, legal: false } },
});
