// The kinds of damage. Each does one change in place and says how to take it back.
import { resolve, type Example, type Json, type Media, type Operation, type Schema } from '../document.ts';
import type { Random } from './random.ts';
import type { Field, Sites } from './sites.ts';

export type Mutant = {
  what: string;
  /** The operation or the component that was damaged. */
  touched: { operation: Operation } | { component: string };
  undo: () => void;
};

/** Undefined if this throw of the dice found no place. */
export type Kind = (sites: Sites, random: Random) => Mutant | undefined;

const fieldMutant = (field: Field, verb: string, change: () => void): Mutant => {
  const { properties, required } = field.owner;
  change();
  const undo = () => {
    if (properties) field.owner.properties = properties;
    if (required) field.owner.required = required;
    else delete field.owner.required;
  };
  return { what: `${verb} ${field.name} of ${field.component}`, touched: { component: field.component }, undo };
};

const without = (properties: Record<string, Schema>, name: string): Record<string, Schema> =>
  Object.fromEntries(Object.entries(properties).filter(([key]) => key !== name));

const renamed = <T>(members: Record<string, T>, from: string, to: string): Record<string, T> =>
  Object.fromEntries(Object.entries(members).map(([key, value]) => [key === from ? to : key, value]));

const removeField = (field: Field): Mutant =>
  fieldMutant(field, 'removed', () => {
    field.owner.properties = without(field.owner.properties ?? {}, field.name);
    if (field.owner.required) field.owner.required = field.owner.required.filter((name) => name !== field.name);
  });

const renameField = (field: Field): Mutant =>
  fieldMutant(field, 'renamed', () => {
    field.owner.properties = renamed(field.owner.properties ?? {}, field.name, `${field.name}_2`);
    if (field.owner.required)
      field.owner.required = field.owner.required.map((name) => (name === field.name ? `${name}_2` : name));
  });

const retypeField = (field: Field, random: Random): Mutant | undefined => {
  const property = field.owner.properties?.[field.name] ?? {};
  const type = random.pick(
    ['string', 'integer', 'boolean', 'array', 'object'].filter((name) => ![property.type].flat().includes(name)),
  );
  const retyped: Schema = { description: property.description ?? 'A field of another type.', type };
  return fieldMutant(field, `made ${type}:`, () => {
    field.owner.properties = { ...field.owner.properties, [field.name]: retyped };
  });
};

const isRequired = ({ owner, name }: Field): boolean => owner.required?.includes(name) ?? false;

const oneOf = <T>(items: T[], random: Random): T | undefined => (items.length === 0 ? undefined : random.pick(items));

const onField =
  (pool: (sites: Sites) => Field[], change: (field: Field, random: Random) => Mutant | undefined): Kind =>
  (sites, random) => {
    const field = oneOf(pool(sites), random);
    return field && change(field, random);
  };

/** Removes a member of an object, or puts another value there. */
const replaceMember = (holder: Record<string, unknown>, key: string, value: unknown): (() => void) => {
  const before = { ...holder };
  if (value === undefined) delete holder[key];
  else holder[key] = value;
  return () => {
    for (const name of Object.keys(holder)) delete holder[name];
    Object.assign(holder, before);
  };
};

const onOperation =
  (
    change: (operation: Operation, sites: Sites, random: Random) => { what: string; undo: () => void } | undefined,
  ): Kind =>
  (sites, random) => {
    const operation = random.pick(sites.operations);
    const done = change(operation, sites, random);
    return done && { what: `${done.what} of ${operation.id}`, touched: { operation }, undo: done.undo };
  };

const mediaOf = (operation: Operation, sites: Sites): [place: string, media: Media][] => {
  const responses = Object.entries(operation.raw.responses).filter(([, response]) => response.$ref === undefined);
  const body = operation.raw.requestBody && resolve(sites.document, operation.raw.requestBody);
  return [...responses, ...(body ? [['request', body] as const] : [])].flatMap(([place, holder]) =>
    Object.values(holder.content ?? {}).map((media): [string, Media] => [place, media]),
  );
};

const ownParameters = (operation: Operation) =>
  (operation.raw.parameters ?? []).map((parameter, index) => ({
    parameter: operation.parameters.find((one) => one.name === parameter.name),
    index,
  }));

const keyValues: Record<string, Json[]> = {
  'x-refold-scope': ['organization', 'linked-account', 'public'],
  'x-refold-retry': ['safe', 'idempotent', 'unsafe'],
  'x-refold-agent': ['read', 'write', 'destructive'],
  'x-refold-resource': ['others', 'things'],
  'x-refold-method': ['perform', 'doIt'],
};

export const kinds: Record<string, Kind> = {
  'remove a required response field': onField((sites) => sites.responseFields.filter(isRequired), removeField),
  'remove a response field': onField((sites) => sites.responseFields, removeField),
  'rename a response field': onField((sites) => sites.responseFields, renameField),
  'retype a response field': onField((sites) => sites.responseFields, retypeField),
  'rename a request field': onField((sites) => sites.requestFields, renameField),
  'retype a request field': onField((sites) => sites.requestFields, retypeField),
  'drop a status': onOperation(({ raw }, _sites, random) => {
    const status = random.pick(Object.keys(raw.responses));
    return { what: `dropped status ${status}`, undo: replaceMember(raw.responses, status, undefined) };
  }),
  'drop an example': onOperation((operation, sites, random) => {
    const shown = mediaOf(operation, sites).filter(([, media]) => Object.keys(media.examples ?? {}).length > 0);
    const [place, media] = oneOf(shown, random) ?? [];
    if (!media?.examples) return undefined;
    const label = random.pick(Object.keys(media.examples));
    return { what: `dropped example ${label} of ${place}`, undo: replaceMember(media.examples, label, undefined) };
  }),
  'damage an example': onOperation((operation, sites, random) => {
    const examples = mediaOf(operation, sites)
      .flatMap(([, media]) => Object.values(media.examples ?? {}))
      .map((example) => resolve<Example>(sites.document, example));
    const value = oneOf(examples, random)?.value;
    if (typeof value !== 'object' || value === null || Array.isArray(value) || Object.keys(value).length === 0)
      return undefined;
    const name = random.pick(Object.keys(value));
    const before = value[name] ?? null;
    delete value[name];
    value[`${name}_2`] = before;
    return {
      what: `renamed ${name} in an example`,
      undo: () => {
        delete value[`${name}_2`];
        value[name] = before;
      },
    };
  }),
  'rename a parameter': onOperation((operation, _sites, random) => {
    const choice = oneOf(ownParameters(operation), random);
    if (!choice?.parameter || !operation.raw.parameters) return undefined;
    const changed = { ...choice.parameter, name: `${choice.parameter.name}_2` };
    return {
      what: `renamed parameter ${choice.parameter.name}`,
      undo: replaceMember(operation.raw, 'parameters', operation.raw.parameters.with(choice.index, changed)),
    };
  }),
  'retype a parameter': onOperation((operation, _sites, random) => {
    const choice = oneOf(ownParameters(operation), random);
    if (!choice?.parameter || !operation.raw.parameters) return undefined;
    const type = choice.parameter.schema?.type === 'object' ? 'array' : 'object';
    const changed = { ...choice.parameter, schema: { type } };
    return {
      what: `retyped parameter ${choice.parameter.name}`,
      undo: replaceMember(operation.raw, 'parameters', operation.raw.parameters.with(choice.index, changed)),
    };
  }),
  'change an x-refold key': onOperation(({ raw }, _sites, random) => {
    const key = random.pick(Object.keys(keyValues));
    const other = random.pick(
      [...(keyValues[key] ?? []), undefined].filter((value) => value !== raw[key as `x-refold-${string}`]),
    );
    return {
      what: `${other === undefined ? 'dropped' : `made ${String(other)}:`} ${key}`,
      undo: replaceMember(raw, key, other),
    };
  }),
  'damage the pagination key': onOperation(({ raw }, _sites, random) => {
    const pagination = raw['x-refold-pagination'] as Record<string, string> | undefined;
    if (!pagination) return undefined;
    const member = random.pick(Object.keys(pagination));
    return {
      what: `damaged x-refold-pagination.${member}`,
      undo: replaceMember(raw, 'x-refold-pagination', { ...pagination, [member]: 'other' }),
    };
  }),
  'drop security': onOperation(({ raw }, _sites, random) => {
    if (!raw.security || raw.security.length === 0) return undefined;
    const dropped = random.below(raw.security.length + 1);
    const rest = dropped === raw.security.length ? undefined : raw.security.toSpliced(dropped, 1);
    return { what: rest ? 'dropped a credential' : 'dropped security', undo: replaceMember(raw, 'security', rest) };
  }),
  'drop the trace header': onOperation(({ raw }, _sites, random) => {
    const own = Object.entries(raw.responses).filter(([, response]) => response.headers !== undefined);
    const [status, response] = oneOf(own, random) ?? [];
    return response && { what: `dropped headers of ${status}`, undo: replaceMember(response, 'headers', undefined) };
  }),
};
