// Casing, and which names are free.

const words = (text: string): string[] =>
  text
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .replaceAll(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .split(/[^A-Za-z0-9]+/)
    .filter(Boolean);

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const safeStart = (name: string, letter: string): string => (/^[A-Za-z]/.test(name) ? name : `${letter}${name}`);

/** `Linked Accounts` becomes `linkedAccounts`. */
export const camelCase = (text: string): string => {
  const [first = 'unnamed', ...rest] = words(text).map((word) => word.toLowerCase());
  return safeStart([first, ...rest.map(capital)].join(''), 'n');
};

/** `linked-account` becomes `LinkedAccount`. What has that form stays as it is, abbreviations included. */
export const pascalCase = (text: string): string =>
  /^[A-Z][A-Za-z0-9]*$/.test(text) ? text : safeStart(words(text).map(capital).join('') || 'Unnamed', 'N');

/** `linkedAccounts` becomes `linked-accounts`. */
export const kebabCase = (text: string): string =>
  words(text)
    .map((word) => word.toLowerCase())
    .join('-');

/** Words that cannot name a function or constant, and `default`-like members that read badly. */
const reservedWords = new Set(
  (
    'arguments await break case catch class const continue debugger default delete do else enum eval export extends false ' +
    'finally for function if implements import in instanceof interface let new null package private protected public ' +
    'return static super switch this throw true try typeof var void while with yield'
  ).split(' '),
);

/** Values that generated modules import. */
const importedValues = new Set(
  (
    'accountHeader accountQuery binary body failureIn fields headers idempotent multipart multipartIfFiles ' +
    'operation pagedOperation path pathExcept plainOperation query required safe singleOrListOperation unsafe urlEncoded'
  ).split(' '),
);

/** Name of a constant or function. */
export const bindingName = (name: string): string =>
  reservedWords.has(name) || importedValues.has(name) ? `${name}_` : name;

/** Name of a method of a resource, which has a member `client` of its own. */
export const methodName = (name: string): string => (name === 'constructor' || name === 'client' ? `${name}_` : name);

/** Members that clients have of their own. */
const membersOfClients = new Set(['client', 'constructor', 'forLinkedAccount', 'linkedAccountId', 'raw']);

/** Name of a resource as a member of the client. */
export const resourceName = (name: string): string => (membersOfClients.has(name) ? `${name}_` : name);

/** File of the types that more than one resource uses. */
export const COMMON = 'common';

/** File of the types of events. */
export const EVENTS = 'webhook-events';

/** Files that are written beside those of resources. */
export const otherFiles: readonly string[] = ['clients', COMMON, 'functions', 'openapi', 'types', EVENTS];

/** Tells whether a chosen name can stand in code as it is. */
export const isIdentifier = (name: string): boolean => /^[a-z][A-Za-z0-9]*$/.test(name);

/** Names that generated code imports or relies on, so that no type may take them. */
const typesInUse = new Set(
  (
    'ApiCall PagedCall CallOptions Connection Credential Operation OptionalOperation OptionalPagedOperation PagedOperation ' +
    'PlainOperation Resource Resources SingleOrListOperation Upload Record Array Partial Promise Date Error Object Function String Number Boolean ' +
    'Symbol Pick OrganizationResources LinkedAccountResources SessionResources WebhookEvent WebhookEvents'
  ).split(' '),
);

/** Type name of a schema. One that would hide a name in use gets `Model` at its end. */
export const typeName = (key: string): string => {
  const name = pascalCase(key);
  return typesInUse.has(name) ? `${name}Model` : name;
};

/** Hands every name out once. */
export class Names {
  readonly #taken = new Map<string, string>();

  /** Whom a name belongs to. */
  ownerOf(name: string): string | undefined {
    return this.#taken.get(name);
  }

  /** The name itself, or with the first number that makes it free. */
  take(name: string, owner: string): string {
    let free = name;
    for (let number = 2; this.#taken.has(free); number++) free = `${name}${number}`;
    this.#taken.set(free, owner);
    return free;
  }
}

/** Order by code units, the same on every machine. */
export const byText = (left: string, right: string): number => (left < right ? -1 : left > right ? 1 : 0);

/** A sorted copy, by a text of each item. */
export const sortedBy = <T>(items: Iterable<T>, textOf: (item: T) => string): T[] =>
  [...items].toSorted((left, right) => byText(textOf(left), textOf(right)));
