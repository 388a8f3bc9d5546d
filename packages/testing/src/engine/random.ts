/** A 32-bit number that depends on the text alone, spread evenly: FNV-1a with a final mix. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  return (value ^ (value >>> 13)) >>> 0;
}

/** Hexadecimal digits that depend on the text alone. */
export function hexDigits(text: string, length: number): string {
  let result = '';
  for (let part = 0; result.length < length; part++) result += hash(`${text}#${part}`).toString(16).padStart(8, '0');
  return result.slice(0, length);
}
