const WIDTH = 80;

/** A value as TypeScript that people would write. `indent` is how deep the line stands that it begins on. */
export function literal(value: unknown, indent = 0): string {
  const flat = inOneLine(value);
  return flat.length + indent <= WIDTH || typeof value !== 'object' || value === null ? flat : broken(value, indent);
}

function inOneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inOneLine).join(', ')}]`;
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null) return String(value);
  const members = Object.entries(value).map(([key, member]) => `${keyOf(key)}: ${inOneLine(member)}`);
  return members.length > 0 ? `{ ${members.join(', ')} }` : '{}';
}

function broken(value: object, indent: number): string {
  const inner = indent + 2;
  const lines = Array.isArray(value)
    ? value.map((member) => literal(member, inner))
    : Object.entries(value).map(([key, member]) => `${keyOf(key)}: ${literal(member, inner)}`);
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.map((line) => `${' '.repeat(inner)}${line},\n`).join('')}${' '.repeat(indent)}${close}`;
}

const keyOf = (key: string): string => (/^[A-Za-z_$][\w$]*$/.test(key) ? key : quoted(key));

/** In single quotes, unless that would need more escapes than double ones. */
function quoted(text: string): string {
  const json = JSON.stringify(text);
  if (text.includes("'")) return json;
  return `'${json.slice(1, -1).replaceAll('\\"', '"')}'`;
}
