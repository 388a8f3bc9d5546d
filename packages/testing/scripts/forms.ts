// What the contract promises of members of responses, and the values that it names in requests.
import type { Form } from '../src/model/form.ts';
import { formsOf } from '../src/usage/forms.ts';
import { shapesOf, valuesOf } from '../src/usage/shapes.ts';
import { operationsOf, resolve, type Document, type Media } from './document.ts';

/** The form of each member of each successful response, by operation and status. */
export function responseForms(document: Document): Record<string, Record<string, Form>> {
  const entries = operationsOf(document).flatMap(({ operation }) =>
    Object.entries(operation.responses)
      .filter(([status]) => Number(status) < 300)
      .flatMap(([status, response]) =>
        Object.values(resolve(document, response).content ?? {})
          .slice(0, 1)
          .map((media) => [`${operation.operationId} ${status}`, formsOf(document, media.schema)] as const),
      ),
  );
  return Object.fromEntries(entries);
}

/** The values that parts of requests may have, by operation and pointer. */
export function requestValues(document: Document): Record<string, Record<string, readonly string[]>> {
  const entries = operationsOf(document).map(({ operation, parameters }) => {
    const own = parameters.flatMap(({ in: place, name, schema }) => {
      const values = valuesOf({ shapes: shapesOf(document, schema), required: true });
      return values ? [[`/${place}/${name}`, values] as const] : [];
    });
    const content: Record<string, Media> = operation.requestBody?.content ?? {};
    const inBody = Object.values(content).flatMap(({ schema }) =>
      Object.entries(formsOf(document, schema)).flatMap(([pointer, { values }]) =>
        values ? [[`/body${pointer}`, values] as const] : [],
      ),
    );
    return [operation.operationId, Object.fromEntries([...own, ...inBody])] as const;
  });
  return Object.fromEntries(entries.filter(([, values]) => Object.keys(values).length > 0));
}
