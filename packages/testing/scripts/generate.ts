// Writes src/generated/ from the contract. Run by `npm run build`.
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';
import { packageFile, readContract } from './document.ts';
import { requestValues, responseForms } from './forms.ts';
import { errorData, knownValues, operationData } from './operations.ts';
import { validatorSource } from './validators.ts';

const folder = fileURLToPath(new URL('../src/generated/', import.meta.url));
const note = '// Written by scripts/generate.ts. Do not edit.\n';
const contract = readContract();
const operations = operationData(contract);

const lines = (values: readonly object[]): string => values.map((value) => `  ${JSON.stringify(value)},`).join('\n');
const record = (values: Record<string, unknown>): string =>
  Object.entries(values)
    .map(([key, value]) => `  ${JSON.stringify(key)}: ${JSON.stringify(value)},`)
    .join('\n');

const ids = operations.map(({ id }) => `\n  | '${id}'`).join('');
const tags = [...new Set(operations.map(({ tag }) => tag))].map((tag) => `\n  | '${tag}'`).join('');

write(
  'operations.ts',
  `import type { OperationData } from '../model/operation.ts';

/** Release of the platform that the contract describes. */
export const CONTRACT_VERSION: string = ${JSON.stringify(contract.info.version)};

/** Id of an operation, as in the contract. */
export type OperationId =${ids};

/** Tag of operations, as in the contract. */
export type Tag =${tags};

/** Operations of the contract, in its order. */
export const operations: readonly OperationData[] = [\n${lines(operations)}\n];
`,
);
write(
  'errors.ts',
  `import type { ErrorExample } from '../model/operation.ts';

/** Documented errors by the id of their operation. */
export const errors: Readonly<Record<string, readonly ErrorExample[]>> = {\n${record(errorData(contract))}\n};
`,
);
write(
  'known-values.ts',
  `import type { Json } from '../model/json.ts';

/** Values that open sets of responses name: by operation and status, then by path. */
export const knownValues: Readonly<Record<string, Readonly<Record<string, readonly Json[]>>>> = {\n${record(knownValues(contract))}\n};
`,
);
write(
  'forms.ts',
  `import type { Form } from '../model/form.ts';

/** Promises of the contract for members of responses: by operation and status, then by pointer. */
export const responseForms = (): Readonly<Record<string, Readonly<Record<string, Form>>>> =>
  JSON.parse(${JSON.stringify(JSON.stringify(responseForms(contract)))}) as Record<string, Record<string, Form>>;

/** Values that the contract names for parts of a request: by operation, then by pointer. */
export const requestValues: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {\n${record(requestValues(contract))}\n};
`,
);
write(
  'arazzo.ts',
  `import type { Arazzo } from '../model/arazzo.ts';

/** The Arazzo workflows of the contract, by name. */
export const arazzoWorkflows = (): Readonly<Record<string, Arazzo>> =>
  JSON.parse(${JSON.stringify(JSON.stringify(arazzoWorkflows()))}) as Readonly<Record<string, Arazzo>>;
`,
);
write('validators.js', validatorSource(contract));
write(
  'validators.d.ts',
  `import type { Validator } from '../model/operation.ts';\n\n/** Validators by the name of their schema, such as \`getLinkedAccount 200\`. */\nexport declare const validators: Readonly<Record<string, Validator>>;\n`,
);

function arazzoWorkflows(): Record<string, unknown> {
  const source = dirname(packageFile('@refold/spec/arazzo/register-a-webhook.arazzo.yaml'));
  const files = readdirSync(source).filter((file) => file.endsWith('.arazzo.yaml'));
  return Object.fromEntries(
    files.toSorted().map((file) => [file.replace('.arazzo.yaml', ''), parse(readFileSync(join(source, file), 'utf8'))]),
  );
}

function write(name: string, text: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), note + text);
}
