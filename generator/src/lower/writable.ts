// The runtime reads an operation from one line of text, which a few characters divide.
import type { Method } from '../ir.ts';

/** A name that the line cannot hold. */
export const unwritableName = (method: Method): string | undefined => {
  const { path, parameters, body, page, failure, reserved } = method;
  const sent = parameters.filter(({ place }) => place !== 'path');
  const pairs = [
    ...sent.filter(({ name, wireName }) => name !== wireName).flatMap(({ name, wireName }) => [name, wireName]),
    ...Object.keys(reserved),
    ...failure.map(({ field }) => field),
  ];
  const names = [
    path,
    ...pairs,
    ...sent.map(({ name }) => name),
    ...(body ? [...body.requiredFields, ...body.requiredAny.flat()] : []),
    ...(page ? Object.values(page.names) : []),
    ...failure.flatMap(({ values = [] }) => values.map(String)),
    ...Object.values(reserved).flat(),
  ];
  return names.find((name) => /[\s,|]/.test(name)) ?? pairs.find((name) => name.includes(':'));
};
