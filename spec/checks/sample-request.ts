// A valid request, made of the document's own examples.
import { resolve, type Document, type Example, type Json, type Operation, type Parameter } from './document.ts';

export type SampleRequest = { path: string; init: { method: string; headers: Record<string, string>; body?: string } };

export const sampleRequest = (document: Document, operation: Operation, withCredential = true): SampleRequest => {
  const query = new URLSearchParams();
  const headers: Record<string, string> = withCredential ? credentialOf(operation) : {};
  let path = operation.path;
  for (const parameter of operation.parameters) {
    const value = valueOf(parameter);
    if (value === undefined) continue;
    if (parameter.in === 'path') path = path.replace(`{${parameter.name}}`, encodeURIComponent(String(value)));
    if (parameter.in === 'header') headers[parameter.name] = String(value);
    if (parameter.in === 'query') for (const item of [value].flat()) query.append(parameter.name, String(item));
  }
  const search = query.size > 0 ? `?${query}` : '';
  const media = operation.body?.content?.['application/json'];
  const init: SampleRequest['init'] = { method: operation.method, headers };
  const [example] = Object.values(media?.examples ?? {});
  if (media) {
    headers['content-type'] = 'application/json';
    init.body = JSON.stringify(example ? resolve<Example>(document, example).value : {});
  }
  return { path: `${path}${search}`, init };
};

const credentialOf = ({ security }: Operation): Record<string, string> => {
  if (security.includes('ApiKey')) return { 'x-api-key': 'example-key' };
  return security.includes('SessionToken') ? { authorization: 'Bearer example-token' } : {};
};

const valueOf = ({ example, schema, required }: Parameter): Json | undefined =>
  example ?? schema?.default ?? (required ? 'example' : undefined);
