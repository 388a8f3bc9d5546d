import {
  isMentionedElsewhere,
  isRequired,
  onField,
  onOperation,
  onSet,
  ownParameters,
  pick,
  type Kind,
} from './mutant.ts';

/** Changes that stop a program that works today. */
export const breaking: Readonly<Record<string, Kind>> = {
  'an operation goes': onOperation(({ path, method }, { document }) => {
    delete document.paths[path]![method.toLowerCase()];
    return 'removed the operation';
  }),
  'an operation is renamed': onOperation(({ raw }) => {
    raw.operationId = `${raw.operationId}Again`;
    return 'renamed the operation';
  }),
  'a method is renamed': onOperation(({ raw }) => {
    raw['x-refold-method'] = `${String(raw['x-refold-method'])}Again`;
    return 'renamed the method';
  }),
  'a retry class changes': onOperation(({ raw }) => {
    raw['x-refold-retry'] = raw['x-refold-retry'] === 'unsafe' ? 'safe' : 'unsafe';
    return 'changed the retry class';
  }),
  'a list stops paging': onOperation(({ raw }) => {
    if (raw['x-refold-pagination'] === undefined) return undefined;
    delete raw['x-refold-pagination'];
    return 'removed the pagination';
  }),
  'a parameter goes': onOperation((operation, _sites, random) => {
    const parameter = pick(
      ownParameters(operation).filter((one) => one.in !== 'path'),
      random,
    );
    if (!parameter) return undefined;
    operation.raw.parameters = operation.raw.parameters!.filter((one) => one !== parameter);
    return `removed the parameter ${parameter.name}`;
  }),
  'a parameter is renamed': onOperation((operation, _sites, random) => {
    const parameter = pick(
      ownParameters(operation).filter((one) => one.in === 'query'),
      random,
    );
    if (!parameter) return undefined;
    parameter.name = `${parameter.name}_2`;
    return `renamed the parameter ${parameter.name}`;
  }),
  'a parameter becomes required': onOperation((operation, _sites, random) => {
    const parameter = pick(
      ownParameters(operation).filter(({ required }) => !required),
      random,
    );
    if (!parameter) return undefined;
    parameter.required = true;
    return `required the parameter ${parameter.name}`;
  }),
  'a required parameter comes': onOperation(({ raw }) => {
    const colour = { name: 'colour', in: 'query', required: true, schema: { type: 'string' } };
    raw.parameters = [...(raw.parameters ?? []), colour];
    return 'added a required parameter';
  }),
  'a parameter changes its type': onOperation((operation, _sites, random) => {
    const parameter = pick(
      ownParameters(operation).filter(({ schema }) => schema?.type === 'string'),
      random,
    );
    if (!parameter) return undefined;
    parameter.schema = { ...parameter.schema, type: 'integer' };
    return `made an integer of the parameter ${parameter.name}`;
  }),
  'a default changes': onOperation((operation, _sites, random) => {
    const parameter = pick(
      ownParameters(operation).filter(({ schema }) => schema?.default !== undefined),
      random,
    );
    if (!parameter?.schema) return undefined;
    parameter.schema = { ...parameter.schema, default: `not ${String(parameter.schema.default)}` };
    return `changed the default of ${parameter.name}`;
  }),
  'a credential is refused': onOperation(({ raw }, _sites, random) => {
    if (!raw.security?.length) return undefined;
    const dropped = random.pick(raw.security);
    raw.security = [...raw.security.filter((one) => one !== dropped), { Other: [] }];
    return `refused ${Object.keys(dropped).join(' and ')}`;
  }),
  'a response goes': onOperation(({ raw }, _sites, random) => {
    const status = random.pick(Object.keys(raw.responses));
    delete raw.responses[status];
    return `removed the response ${status}`;
  }),
  'a response field goes': onField(
    ({ responseFields }) => responseFields,
    ({ owner, name }) => {
      delete owner.properties![name];
      if (owner.required) owner.required = owner.required.filter((one) => one !== name);
      return `removed ${name}`;
    },
  ),
  'a response field changes its type': onField(
    ({ responseFields }) => responseFields.filter(({ owner, name }) => owner.properties?.[name]?.type === 'string'),
    ({ owner, name }) => {
      owner.properties![name] = { ...owner.properties![name], type: 'boolean' };
      return `made a boolean of ${name}`;
    },
  ),
  'a response field may be null': onField(
    ({ responseFields }) => responseFields.filter(({ owner, name }) => owner.properties?.[name]?.type === 'string'),
    ({ owner, name }) => {
      owner.properties![name] = { ...owner.properties![name], type: ['string', 'null'] };
      return `allowed null in ${name}`;
    },
  ),
  'a response field may be missing': onField(
    ({ responseFields }) => responseFields.filter(isRequired),
    ({ owner, name }) => {
      owner.required = owner.required!.filter((one) => one !== name);
      return `no longer promised ${name}`;
    },
  ),
  'a request field goes': (sites, random) =>
    onField(
      ({ document, requestFields }) => requestFields.filter((field) => !isMentionedElsewhere(document, field)),
      ({ owner, name }) => {
        delete owner.properties![name];
        return `removed ${name}`;
      },
    )(sites, random),
  'a request field becomes required': onField(
    ({ requestFields }) => requestFields.filter((field) => !isRequired(field)),
    ({ owner, name }) => {
      owner.required = [...(owner.required ?? []), name];
      return `required ${name}`;
    },
  ),
  'a request field gets a limit': onField(
    ({ requestFields }) => requestFields.filter(({ owner, name }) => owner.properties?.[name]?.type === 'string'),
    ({ owner, name }) => {
      owner.properties![name] = { ...owner.properties![name], maxLength: 3 } as object;
      return `limited ${name}`;
    },
  ),
  'a request value is refused': onSet(
    ({ requestSets }) => requestSets,
    (holder) => {
      const [gone, ...rest] = holder.enum!;
      holder.enum = rest;
      return `refused the value ${String(gone)}`;
    },
  ),
};
