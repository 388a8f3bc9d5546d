// Everything that the generator can complain about. A code without a fix does not compile.

const fixes = {
  'operation-key-missing': 'Add the key to the operation; the others of this document have it.',
  'method-name-taken': 'Give one of the two another x-refold-method or operationId.',
  'type-name-taken': 'Rename one of the two schemas.',
  'parameter-name-taken': 'Give one of the two an x-refold-name.',
  'path-parameter-missing': 'Declare the parameter, or remove it from the path.',
  'path-parameter-unused': 'Add the parameter to the path, or remove it.',
  'account-parameter-missing': 'Add the parameter linked_account_id, or change x-refold-scope.',
  'page-parameter-missing': 'Make x-refold-pagination name query parameters that exist.',
  'page-items-missing': 'Make x-refold-pagination.items name a list of the response.',
  'failure-field-missing': 'Make x-refold-failure.field name a field of the response.',
  'single-without-list':
    'Make x-refold-single name an optional parameter, and give the response a list beside the item.',
  'response-schema-missing': 'Give the success response a schema.',
  'document-unsupported': 'Give the generator an OpenAPI document of version 3.0, 3.1 or 3.2.',
  'name-unusable':
    'Choose a name in camelCase that no client or resource has of its own, such as constructor or client.',
  'schema-circular': 'Break the circle: a schema may hold itself in a field or list, but not be part of itself.',
  'reference-broken': 'Correct the reference, or add what it names.',
  'response-format-unsupported': 'Nothing to do: the operation is left out. Only JSON responses are read.',
  'body-format-unsupported': 'Nothing to do: the operation is left out. Bodies are JSON, forms or binary.',
  'verb-unsupported': 'Nothing to do: the operation is left out. Only GET, POST, PUT, PATCH and DELETE are sent.',
  'parameter-place-unsupported': 'Nothing to do: the parameter is left out. Cookies are not sent.',
  'parameter-style-unsupported':
    'Nothing to do: the parameter, or the operation that requires it, is left out. Queries are plain or repeated values.',
  'name-made-up': 'Add x-refold-resource and x-refold-method to choose names; the fallback is in generator/README.md.',
} as const;

/** Identifier of a kind of complaint. */
export type Code = keyof typeof fixes;

const warnings: ReadonlySet<Code> = new Set<Code>([
  'response-format-unsupported',
  'body-format-unsupported',
  'verb-unsupported',
  'response-schema-missing',
  'parameter-place-unsupported',
  'parameter-style-unsupported',
  'name-made-up',
]);

/** One complaint. */
export type Diagnostic = {
  code: Code;
  severity: 'error' | 'warning';
  /** JSON pointer into the document. */
  pointer: string;
  message: string;
  fix: string;
};

/** Reports a complaint. */
export type Report = (code: Code, pointer: string, message: string) => void;

/** Collects diagnostics, each place and code once. */
export class Diagnostics {
  readonly all: Diagnostic[] = [];
  readonly #seen = new Set<string>();

  readonly report: Report = (code, pointer, message) => {
    if (this.#seen.has(`${code} ${pointer} ${message}`)) return;
    this.#seen.add(`${code} ${pointer} ${message}`);
    this.all.push({ code, severity: warnings.has(code) ? 'warning' : 'error', pointer, message, fix: fixes[code] });
  };

  get errors(): Diagnostic[] {
    return this.all.filter(({ severity }) => severity === 'error');
  }
}

/** A complaint as text for people. */
export const diagnosticLine = ({ code, severity, pointer, message, fix }: Diagnostic): string =>
  `${severity} ${code} at ${pointer}\n  ${message} ${fix}`;

/** A key as a part of a JSON pointer. */
export const pointerPart = (part: string | number): string => String(part).replaceAll('~', '~0').replaceAll('/', '~1');

/** The JSON pointer of a place in the document. */
export const pointerOf = (...parts: (string | number)[]): string => `#/${parts.map(pointerPart).join('/')}`;
