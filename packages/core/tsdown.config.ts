import { defineConfig } from 'tsdown';

/** Everything that several entries share is one file: each further one is felt when a program starts cold. */
const core = /src\/(call|client|errors|generated|layers|limiter|operation|util)\/(?!raw-client|lazy-raw|refold|session-client|openapi|multipart)/;

const common = {
  entry: {
    index: 'src/index.ts',
    functions: 'src/functions.ts',
    helpers: 'src/helpers.ts',
    raw: 'src/raw.ts',
    runtime: 'src/runtime.ts',
    session: 'src/session.ts',
  },
  format: ['esm', 'cjs'],
  platform: 'neutral',
  target: 'es2022',
} as const;

export default defineConfig([
  {
    ...common,
    dts: false,
    outputOptions: {
      codeSplitting: { groups: [{ name: 'core', test: core }] },
      // The sources and the declarations have them.
      comments: { jsdoc: false, annotation: true, legal: false },
    },
    copy: ['src/generated/manifest.json'],
  },
  { ...common, dts: { emitDtsOnly: true, sourcemap: true }, clean: false },
]);
