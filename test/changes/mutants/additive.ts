import { isRequired, onField, onOperation, onSet, ownParameters, pick, type Kind } from './mutant.ts';

/** Changes that give something new and take nothing away. */
export const additive: Readonly<Record<string, Kind>> = {
  'an operation comes': ({ document }, random) => {
    const path = `/api/v9/things-${random.below(1_000_000)}`;
    document.paths[path] = {
      get: { operationId: `get${path.length}Thing`, responses: { 200: { description: 'It.' } } },
    };
    return { what: `added ${path}`, owner: `#/paths/${path.replaceAll('/', '~1')}` };
  },
  'an optional parameter comes': onOperation(({ raw }) => {
    raw.parameters = [...(raw.parameters ?? []), { name: 'colour', in: 'query', schema: { type: 'string' } }];
    return 'added an optional parameter';
  }),
  'a parameter becomes optional': onOperation((operation, _sites, random) => {
    const parameter = pick(
      ownParameters(operation).filter((one) => one.required && one.in !== 'path'),
      random,
    );
    if (!parameter) return undefined;
    parameter.required = false;
    return `no longer required the parameter ${parameter.name}`;
  }),
  'a response comes': onOperation(({ raw }) => {
    raw.responses['418'] = { description: 'A teapot.' } as object;
    return 'added a response';
  }),
  'a credential is accepted': onOperation(({ raw }) => {
    if (!raw.security?.length) return undefined;
    raw.security = [...raw.security, { Other: [] }];
    return 'accepted another credential';
  }),
  'a response field comes': onField(
    ({ responseFields }) => responseFields,
    ({ owner }) => {
      owner.properties!['colour_of_it'] = { type: 'string' };
      return 'added a field';
    },
  ),
  'a response field is always there': onField(
    ({ responseFields }) => responseFields.filter((field) => !isRequired(field)),
    ({ owner, name }) => {
      owner.required = [...(owner.required ?? []), name];
      return `promised ${name}`;
    },
  ),
  'a request field comes': onField(
    ({ requestFields }) => requestFields,
    ({ owner }) => {
      owner.properties!['colour_of_it'] = { type: 'string' };
      return 'added a field';
    },
  ),
  'a request field becomes optional': onField(
    ({ requestFields }) => requestFields.filter(isRequired),
    ({ owner, name }) => {
      owner.required = owner.required!.filter((one) => one !== name);
      return `no longer required ${name}`;
    },
  ),
  'a request value comes': onSet(
    ({ requestSets }) => requestSets,
    (holder) => {
      holder.enum = [...holder.enum!, 'colourful'];
      return 'accepted another value';
    },
  ),
  'an open set gains a value': onSet(
    ({ openResponseSets }) => openResponseSets,
    (holder) => {
      holder.enum = [...holder.enum!, 'colourful'];
      return 'listed another value';
    },
  ),
};
