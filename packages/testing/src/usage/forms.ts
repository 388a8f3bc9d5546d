import type { Form } from '../model/form.ts';
import { placeAt, shapesOf, typesOf, valuesOf, type Node, type Shape } from './shapes.ts';

// Deeper than anything that programs read; schemas that contain themselves end here.
const MAX_DEPTH = 6;

/** The form of each member of a schema, by its pointer. Written into the package at build time. */
export function formsOf(document: Node, schema: Node): Record<string, Form> {
  const forms: Record<string, Form> = {};
  const walk = (shapes: readonly Shape[], pointer: string, depth: number): void => {
    if (depth > MAX_DEPTH) return;
    const names = new Set(shapes.flatMap(({ properties }) => Object.keys(properties)));
    const steps = [...names, ...(shapes.some(({ items }) => items) ? ['*'] : [])];
    for (const name of steps) {
      const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
      const form = formAt(document, [schema], at);
      const place = placeAt(document, [schema], at);
      if (!form || !place) continue;
      if (name !== '*') forms[at] = form;
      walk(place.shapes, at, depth + 1);
    }
  };
  walk(shapesOf(document, schema), '', 0);
  return forms;
}

/** The form of the member at a pointer. */
export function formAt(document: Node, schemas: readonly Node[], pointer: string): Form | undefined {
  const place = placeAt(document, schemas, pointer);
  if (!place) return undefined;
  const values = valuesOf(place);
  const flags = `${place.required ? 'r' : ''}${typesOf(place)?.includes('null') ? 'n' : ''}`;
  return values === undefined ? { flags } : { flags, values };
}
