import { defineConfig } from 'tsdown';

/** Everything that several entries share is one file: each further one is felt when a program starts cold. */
const core =
  /src\/(call|client|errors|generated|layers|limiter|operation|util)\/(?!raw-client|lazy-raw|refold|session-client|openapi|multipart)[^.]+\.ts$/;

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    functions: 'src/functions.ts',
    helpers: 'src/helpers.ts',
    limiter: 'src/limiter.ts',
    preview: 'src/preview.ts',
    raw: 'src/raw.ts',
    runtime: 'src/runtime.ts',
    session: 'src/session.ts',
  },
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
  dts: { sourcemap: true },
  outputOptions: {
    codeSplitting: { groups: [{ name: 'core', test: core }] },
    // Sources and declarations have the comments.
    comments: { jsdoc: false, annotation: true, legal: false },
  },
  copy: ['src/generated/manifest.json'],
});
