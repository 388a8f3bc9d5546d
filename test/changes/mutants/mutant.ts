import type { Document, Operation, Parameter, Schema } from '../../../spec/checks/document.ts';
import type { Field } from '../../../spec/checks/mutation/sites.ts';
import type { Random } from '../../../spec/checks/mutation/random.ts';
import type { EnumSite, Sites } from './sites.ts';

/** A change that was made to a contract. */
export type Mutant = {
  readonly what: string;
  /** JSON pointer of the operation, component or part that holds it: what the diff reports below it belongs to this change. */
  readonly owner: string;
};

/** Makes one change of a known kind in place, or gives nothing where this throw of the dice found no place. */
export type Kind = (sites: Sites, random: Random) => Mutant | undefined;

export const pick = <T>(items: readonly T[], random: Random): T | undefined =>
  items.length === 0 ? undefined : random.pick(items);

const escaped = (key: string): string => key.replaceAll('~', '~0').replaceAll('/', '~1');

export const ownerOf = ({ path, method }: Operation): string => `#/paths/${escaped(path)}/${method.toLowerCase()}`;

/** A kind that changes one operation; the change says what it did, or nothing if there was nothing to do. */
export const onOperation =
  (change: (operation: Operation, sites: Sites, random: Random) => string | undefined): Kind =>
  (sites, random) => {
    const operation = random.pick(sites.operations);
    const what = change(operation, sites, random);
    return what === undefined ? undefined : { what: `${what} of ${operation.id}`, owner: ownerOf(operation) };
  };

/** A kind that changes one field of a schema. */
export const onField =
  (fieldsOf: (sites: Sites) => readonly Field[], change: (field: Field, random: Random) => string | undefined): Kind =>
  (sites, random) => {
    const field = pick(fieldsOf(sites), random);
    const what = field && change(field, random);
    return what === undefined ? undefined : { what: `${what} of ${field!.component}`, owner: field!.component };
  };

export const onSet =
  (setsOf: (sites: Sites) => readonly EnumSite[], change: (holder: Schema) => string): Kind =>
  (sites, random) => {
    const site = pick(setsOf(sites), random);
    return site && { what: `${change(site.holder)} of ${site.component}`, owner: site.component };
  };

/** Parameters that stand at the operation itself and not in the components, which several operations share. */
export const ownParameters = ({ raw }: Operation): Parameter[] =>
  (raw.parameters ?? []).filter((parameter) => parameter.$ref === undefined);

export const isRequired = ({ owner, name }: Field): boolean => owner.required?.includes(name) ?? false;

/** Tells whether any other schema insists on a field, as in `anyOf: [{ required: [a] }, { required: [b] }]`. */
export const isMentionedElsewhere = (document: Document, { component, name }: Field): boolean =>
  JSON.stringify(document.components?.schemas?.[component.split('/').at(-1)!]).split(`"${name}"`).length > 2;
