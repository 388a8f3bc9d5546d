import type { Operation, Parameter } from '../operations.ts';

type Values = { readonly parameters: Readonly<Record<string, unknown>>; readonly body: unknown };

// An example that creates meets what it creates in an organization that has everything, a schedule must stand still to
// be resumed, and one field of the example app alone has rules.
const ADJUSTED: Readonly<Record<string, Partial<Values>>> = {
  createLinkedAccount: { body: { linked_account_id: 'initech', name: 'Initech' } },
  createEvent: { body: { name: 'contact_deleted', response: '{"contact_id":"1"}' } },
  resumeSchedule: { parameters: { schedule_id: '6a315b7ad396207fd2547679' } },
  getConfigFieldRuleOptions: { parameters: { field_id: '6a4477a1023ebc1f370c5140' } },
};

const needed = ({ required }: Parameter): boolean => required;

/** Values that the samples of an operation send: the contract's examples of required ones. */
export function valuesOf({ id, own, bodyExamples }: Operation): Values {
  const adjusted = ADJUSTED[id];
  const parameters = Object.fromEntries(own.filter(needed).map(({ name, example }) => [name, example]));
  return {
    parameters: { ...parameters, ...adjusted?.parameters },
    body: adjusted?.body ?? bodyExamples[0]?.value,
  };
}

/** The one object that the client's method takes, absent where nothing is required. */
export function inputOf(operation: Operation): Record<string, unknown> | undefined {
  const { parameters, body } = valuesOf(operation);
  const input = {
    ...parameters,
    ...(operation.body?.form === 'fields' ? (body as object) : operation.body && { body }),
  };
  return Object.keys(input).length > 0 ? input : undefined;
}

/** The linked account of all samples, as the contract's examples name it. */
export const ACCOUNT = 'acme';
