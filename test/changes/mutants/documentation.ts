import { resolve, type Example } from '../../../spec/checks/document.ts';
import { onField, onOperation, ownParameters, pick, type Kind } from './mutant.ts';

/** Changes that only readers notice. */
export const documentation: Readonly<Record<string, Kind>> = {
  'an operation is described anew': onOperation(({ raw }) => {
    Object.assign(raw, { description: 'Described anew.' });
    return 'described anew';
  }),
  'a summary changes': onOperation(({ raw }) => {
    Object.assign(raw, { summary: 'Do it another way' });
    return 'another summary';
  }),
  'an operation is deprecated': onOperation(({ raw }) => {
    if ('deprecated' in raw) return undefined;
    Object.assign(raw, { deprecated: true });
    return 'deprecated';
  }),
  'an operation moves to another tag': onOperation(({ raw }) => {
    raw.tags = ['Elsewhere'];
    return 'moved to another tag';
  }),
  'an example comes': onOperation(({ raw }, _sites, random) => {
    const media = pick(
      Object.values(raw.responses).flatMap(({ content }) => Object.values(content ?? {})),
      random,
    );
    if (!media?.examples) return undefined;
    media.examples['another'] = { value: {} };
    return 'added an example';
  }),
  'an example changes': (sites, random) => {
    const examples = Object.entries(sites.document.components?.['examples'] ?? {});
    const [name, raw] = random.pick(examples);
    const example = resolve<Example>(sites.document, raw as Example);
    example.value = { another: 'value' };
    return { what: `changed the example ${name}`, owner: `#/components/examples/${name}` };
  },
  'a parameter is described anew': onOperation((operation, _sites, random) => {
    const parameter = pick(ownParameters(operation), random);
    if (!parameter) return undefined;
    Object.assign(parameter, { description: 'Described anew.' });
    return `described ${parameter.name} anew`;
  }),
  'a response field is described anew': onField(
    ({ responseFields }) => responseFields.filter(({ owner, name }) => owner.properties?.[name]?.type !== undefined),
    ({ owner, name }) => {
      owner.properties![name] = { ...owner.properties![name], description: 'Described anew.' };
      return `described ${name} anew`;
    },
  ),
  'a request field is described anew': onField(
    ({ requestFields }) => requestFields.filter(({ owner, name }) => owner.properties?.[name]?.type !== undefined),
    ({ owner, name }) => {
      owner.properties![name] = { ...owner.properties![name], description: 'Described anew.' };
      return `described ${name} anew`;
    },
  ),
};
