// Texts of the contract call an operation by its operationId, in backticks. Users of the generated code know its method.
import type { Api } from '../ir/api.ts';

const TEXTS = new Set(['text', 'description']);

/** The Api with each operationId that a text names replaced by its resource and method. */
export const nameMethodsInTexts = (api: Api): Api => {
  const methods = new Map(
    api.resources.flatMap(({ key, methods: own }) => own.map(({ id, name }) => [id, `${key}.${name}`])),
  );
  const named = (text: string): string =>
    text.replaceAll(/`(\w+)`/g, (whole, id: string) => (methods.has(id) ? `\`${methods.get(id)}\`` : whole));
  const seen = new Map<object, unknown>();
  const copy = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value;
    const known = seen.get(value);
    if (known !== undefined) return known;
    const made: any = Array.isArray(value) ? [] : {};
    seen.set(value, made);
    for (const [name, member] of Object.entries(value))
      made[name] = typeof member === 'string' && TEXTS.has(name) ? named(member) : copy(member);
    return made;
  };
  return copy(api) as Api;
};
