const MASK = '[redacted]';
/** Deeper values are left out, so that an error can be serialized whatever the server sent. */
const DEEPEST = 64;
/** Fields that can be shown of an error that somebody else has thrown. */
const SHOWN = ['name', 'message', 'stack', 'code', 'cause', 'errors'];

type Secrets = readonly string[];

/** A copy without secrets, and no deeper than can be serialized: of text, of data such as a parsed body, or of an error. */
export function redact(value: any, secrets: Secrets, depth = 0): any {
  if (typeof value === 'string') return secrets.reduce((text, secret) => text.replaceAll(secret, MASK), value);
  if (Object(value) !== value) return value;
  if (depth > DEEPEST) return '[deeper values are left out]';
  const copy = (part: unknown): unknown => redact(part, secrets, depth + 1);
  if (Array.isArray(value)) return value.map(copy);
  if (!(value instanceof Error)) return Object.fromEntries(Object.entries(value).map((entry) => entry.map(copy)));
  const error: any = new Error('');
  for (const name of SHOWN) if (name in value) error[name] = copy((value as any)[name]);
  return error;
}

/** Whatever somebody else threw: itself where it shows no secret, else a copy of what can be shown of it. */
export function redactForeign(value: unknown, secrets: Secrets): unknown {
  return showsSecret(value, secrets) ? redact(value, secrets) : value;
}

/** Removes secrets from an error of this SDK, in place. */
export function redactOwn(error: any, secrets: Secrets): void {
  for (const name of Reflect.ownKeys(error)) {
    if (showsSecret(error[name], secrets)) {
      Object.defineProperty(error, name, { value: redact(error[name], secrets), writable: true, configurable: true });
    }
  }
}

/** Tells whether printing a value could show a secret. Walks what it holds, cycles included. What is too deep to be walked may. */
function showsSecret(value: any, secrets: Secrets, depth = 0, seen: Set<unknown> = new Set()): boolean {
  if (typeof value === 'string') return secrets.some((secret) => value.includes(secret));
  if (Object(value) !== value || ArrayBuffer.isView(value) || seen.has(value)) return false;
  if (depth > DEEPEST) return true;
  seen.add(value);
  return partsOf(value).some((part) => showsSecret(part, secrets, depth + 1, seen));
}

function partsOf(value: any): readonly unknown[] {
  if (value instanceof Request) return [value.url, value.headers];
  // Each entry of a list is a list again, so its items are walked in their place.
  if (Array.isArray(value)) return value;
  return typeof value.entries === 'function' ? [...value.entries()] : Reflect.ownKeys(value).map((name) => value[name]);
}
