import { defineConfig } from 'tsdown';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    helpers: 'src/helpers.ts',
    'durable-object': 'src/durable-object.ts',
    store: 'src/store.ts',
  },
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  fixedExtension: false,
  dts: { sourcemap: true },
  // Sources and declarations have the comments.
  outputOptions: { comments: { jsdoc: false, annotation: true, legal: false } },
});
