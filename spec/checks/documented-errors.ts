// Every documented error must be shown by an example of ours, with its envelope, code and message.
import type { Difference } from './decisions.ts';
import { resolve, type Example, type Json, type Operation } from './document.ts';

export type DocumentedError = { operationId: string; status: string; envelope: string; code: string; message: string };

export const parseErrors = (table: string): DocumentedError[] =>
  table
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => {
      const [operationId = '', status = '', , envelope = '', code = '', message = ''] = row.split('\t');
      return { operationId, status, envelope, code, message };
    });

export const errorDifference = (error: DocumentedError, own: Operation, root: object): Difference[] => {
  const bodies = exampleBodies(own, error.status, root);
  if (bodies.some((body) => shows(body, error))) return [];
  const wanted = error.envelope === 'bare' ? `error "${error.code}"` : `${error.envelope} ${error.code}`;
  return [
    {
      key: `error ${own.id} ${error.status}`,
      detail: `no example shows ${wanted}, message "${error.message}"`,
      needsDecision: true,
    },
  ];
};

const exampleBodies = (own: Operation, status: string, root: object): Json[] =>
  Object.values(own.responses[status]?.content ?? {}).flatMap((media) => [
    ...(media.example === undefined ? [] : [media.example]),
    ...Object.values(media.examples ?? {}).map((example) => resolve<Example>(root, example).value ?? null),
  ]);

const shows = (body: Json, { envelope, code, message }: DocumentedError): boolean => {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) return false;
  const hasStatus = 'status_code' in body;
  if (envelope === 'bare') return !hasStatus && fits(body['error'], code) && fits(body['message'], message);
  return hasStatus && fits(body[envelope], code) && fits(body['message'], message);
};

const fits = (value: Json | undefined, pattern: string): boolean => {
  const source = pattern
    .split(/<\w+>/)
    .map((part) => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('.+');
  return typeof value === 'string' && new RegExp(`^${source}$`, 's').test(value);
};
